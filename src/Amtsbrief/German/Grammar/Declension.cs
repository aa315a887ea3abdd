using Amtsbrief.Recipients;

namespace Amtsbrief.German.Grammar;

/// <summary>
/// The forms of the few words that labels, addresses and additions of signatures need (Beugung). Pure functions; thread-safe.
/// </summary>
public static class Declension
{
    // A row for each gender, in the order of the enumerations.
    private static readonly ValueList<ValueList<string>> Articles =
    [
        ["der", "des", "dem", "den"],
        ["die", "der", "der", "die"],
        ["das", "des", "dem", "das"],
        ["die", "der", "den", "die"],
    ];

    /// <summary>The definite article (bestimmter Artikel): "An das" Finanzamt, In Vertretung "der" Staatssekretärin.</summary>
    /// <param name="gender">The gender of the noun, or the plural.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <returns>The article, in small letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of its enumeration.</exception>
    public static string Article(GermanGender gender, GermanCase grammaticalCase)
    {
        ThrowIfUndefined(gender);
        ThrowIfUndefined(grammaticalCase);
        return Articles[(int)gender][(int)grammaticalCase];
    }

    /// <summary>"Herr" or "Herrn", "Frau".</summary>
    /// <param name="form">The form of address.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <returns>The word, or <see langword="null"/> for <see cref="FormOfAddress.None"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of its enumeration.</exception>
    public static string? Of(FormOfAddress form, GermanCase grammaticalCase)
    {
        ThrowIfUndefined(form);
        ThrowIfUndefined(grammaticalCase);
        return form switch
        {
            FormOfAddress.Frau => "Frau",
            FormOfAddress.Herr => grammaticalCase == GermanCase.Nominative ? "Herr" : "Herrn",
            _ => null,
        };
    }

    private static void ThrowIfUndefined<T>(T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is none of {typeof(T).Name}.");
        }
    }
}
