using Amtsbrief.German.Grammar;

namespace Amtsbrief.German.Periods;

/// <summary>A number of units of time (Dauer, Länge einer Frist), such as two weeks. Immutable and thread-safe.</summary>
public readonly record struct LengthOfTime
{
    /// <summary>Makes a length.</summary>
    /// <param name="count">How many units; none or more.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the unit none of the named ones.</exception>
    public LengthOfTime(int count, TimeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _ = UnitNoun.Of(unit);
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public int Count { get; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; }

    /// <summary>The length as <c>zwei Wochen</c>, <c>14 Tage</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        GermanPeriod.Format(this, GermanCase.Nominative, Numbers.NumberForm.WordsUpToTwelve);
}
