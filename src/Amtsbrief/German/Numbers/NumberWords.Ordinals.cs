namespace Amtsbrief.German.Numbers;

/// <content>Writes ordinal numbers.</content>
public static partial class NumberWords
{
    private const int GreatestOrdinal = 999_999;

    /// <summary>Writes an ordinal number (Ordnungszahl): <c>erste</c>, <c>siebter</c>, <c>einundzwanzigsten</c>.</summary>
    /// <param name="number">The number, 1 to 999999.</param>
    /// <param name="ending">The ending.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is none of these, or the ending none of the named ones.
    /// </exception>
    public static string Ordinal(int number, OrdinalEnding ending)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, GreatestOrdinal);
        var end = ending switch
        {
            OrdinalEnding.E => "e",
            OrdinalEnding.Er => "er",
            OrdinalEnding.Es => "es",
            OrdinalEnding.En => "en",
            OrdinalEnding.Em => "em",
            OrdinalEnding.Ens => "ens",
            _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "This is no ending of an ordinal number."),
        };
        var last = number % 100;
        var before = last is > 0 and < 20 && number > last ? Cardinal(number - last, FinalOne.Counting) : "";
        return before + Stem(number, last) + end;
    }

    private static string Stem(int number, int last) => last switch
    {
        1 => "erst",
        3 => "dritt",
        7 => "siebt",
        8 => "acht",
        > 0 and < 20 => _belowTwenty[last] + "t",
        _ => Cardinal(number, FinalOne.Counting) + "st",
    };
}
