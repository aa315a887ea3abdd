using Amtsbrief.German.Grammar;

namespace Amtsbrief.German.Periods;

/// <summary>A noun for a unit of time with its forms.</summary>
internal sealed record UnitNoun(GermanGender Gender, string Singular, string Genitive, string Plural, string PluralDative)
{
    private static readonly ValueList<UnitNoun> _all =
    [
        Feminine("Minute"), Feminine("Stunde"), Strong(GermanGender.Masculine, "Tag"), Strong(GermanGender.Masculine, "Werktag"),
        Strong(GermanGender.Masculine, "Arbeitstag"), Feminine("Woche"), Strong(GermanGender.Masculine, "Monat"),
        Strong(GermanGender.Neuter, "Vierteljahr"), Strong(GermanGender.Neuter, "Halbjahr"), Strong(GermanGender.Neuter, "Jahr"),
    ];

    internal static UnitNoun Of(TimeUnit unit) => (int)unit >= 0 && (int)unit < _all.Count
        ? _all[(int)unit]
        : throw new ArgumentOutOfRangeException(nameof(unit), unit, "This is not a unit of time.");

    /// <summary>The noun behind a number.</summary>
    internal string Behind(long count, GermanCase grammaticalCase) => (count == 1, grammaticalCase) switch
    {
        (true, GermanCase.Genitive) => Genitive,
        (true, _) => Singular,
        (_, GermanCase.Dative) => PluralDative,
        _ => Plural,
    };

    /// <summary>The indefinite article, which is the number 1 in words as well.</summary>
    internal string Article(GermanCase grammaticalCase) => (grammaticalCase, Gender) switch
    {
        (GermanCase.Nominative, GermanGender.Feminine) or (GermanCase.Accusative, GermanGender.Feminine) => "eine",
        (GermanCase.Genitive or GermanCase.Dative, GermanGender.Feminine) => "einer",
        (GermanCase.Genitive, _) => "eines",
        (GermanCase.Dative, _) => "einem",
        (GermanCase.Accusative, GermanGender.Masculine) => "einen",
        (GermanCase.Nominative or GermanCase.Accusative, _) => "ein",
        _ => throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "This is no case."),
    };

    /// <summary>The number 0 in words, before the noun in the plural.</summary>
    internal static string None(GermanCase grammaticalCase) => grammaticalCase switch
    {
        GermanCase.Genitive => "keiner",
        GermanCase.Dative => "keinen",
        _ => "keine",
    };

    private static UnitNoun Feminine(string noun) => new(GermanGender.Feminine, noun, noun, noun + "n", noun + "n");

    private static UnitNoun Strong(GermanGender gender, string noun) =>
        new(gender, noun, noun + Ending(noun), noun + "e", noun + "en");

    // "eines Tages", "eines Jahres", but "eines Monats".
    private static string Ending(string noun) =>
        noun.EndsWith("tag", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("ahr", StringComparison.Ordinal) ? "es" : "s";
}
