namespace Amtsbrief.German.Citations;

/// <summary>What the signs and units are called in each form.</summary>
internal static class CitationWords
{
    internal const string Section = "§";
    internal const string Sections = "§§";

    private static readonly ValueList<ValueList<string>> _units =
    [
        ["Abs.", "UAbs.", "Satz", "Halbsatz", "Nr.", "Buchst.", "Doppelbuchst.", "Alt."],
        ["Absatz", "Unterabsatz", "Satz", "Halbsatz", "Nummer", "Buchstabe", "Doppelbuchstabe", "Alternative"],
        ["Abs.", "UAbs.", "S.", "Hs.", "Nr.", "lit.", "Doppelbuchst.", "Alt."],
    ];

    // Read, but not written: citations name one and several alike (Handbuch der Rechtsförmlichkeit).
    private static readonly ValueList<(string Word, CitationUnit Unit)> _variants =
    [
        ("Absätze", CitationUnit.Paragraph), ("Unterabsätze", CitationUnit.Subparagraph), ("Sätze", CitationUnit.Sentence),
        ("Halbs.", CitationUnit.Clause), ("Halbsätze", CitationUnit.Clause), ("Nrn.", CitationUnit.Number),
        ("Nummern", CitationUnit.Number), ("Buchstaben", CitationUnit.Letter), ("Doppelbuchstaben", CitationUnit.DoubleLetter),
        ("Alternativen", CitationUnit.Alternative),
    ];

    // Behind these something else than a law begins.
    private static readonly ValueList<string> _others =
    [
        "f.", "ff.", "und", "bis", "Art.", "Artikel", .. _units.SelectMany(words => words).Distinct(),
        .. _variants.Select(variant => variant.Word),
    ];

    /// <summary>What stands between citations that are read together; the first two are written.</summary>
    internal static string[] Links { get; } = [" i. V. m. ", " in Verbindung mit ", " i.V.m. ", " iVm "];

    internal static string Link(CitationForm form) => form == CitationForm.WrittenOut ? Links[1] : Links[0];

    internal static string WithPlainSpaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    internal static string Of(CitationUnit unit, CitationForm form) => Enum.IsDefined(unit) && Enum.IsDefined(form)
        ? _units[(int)form][(int)unit]
        : throw new InvalidOperationException($"{unit} and {form} are no unit and form of a citation.");

    internal static string Sign(CitationSign sign, bool isSeveral, CitationForm form) => (sign, form) switch
    {
        (CitationSign.Section, _) => isSeveral ? Sections : Section,
        (CitationSign.Article, CitationForm.WrittenOut) => "Artikel",
        (CitationSign.Article, _) => "Art.",
        _ => throw new InvalidOperationException($"{sign} is not a sign of provisions."),
    };

    internal static bool TryReadUnit(ref TextCursor cursor, out CitationUnit unit)
    {
        foreach (var words in _units)
        {
            if (cursor.TrySkipWordOf(words, out var index))
            {
                unit = (CitationUnit)index;
                return true;
            }
        }

        foreach (var (word, meant) in _variants)
        {
            if (cursor.TrySkipWord(word))
            {
                unit = meant;
                return true;
            }
        }

        unit = default;
        return false;
    }

    internal static bool IsLaw(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return cursor.AtLetter && !cursor.TrySkipWordOf(_others, out _) && text[^1] is not (' ' or '\u00A0' or '\u202F')
            && !text.ContainsAny('§', '\n', '\r') && !IsLetterOfNumber(text) && !HasLink(text);
    }

    // "1 a BGB" is number 1a of the BGB.
    private static bool IsLetterOfNumber(ReadOnlySpan<char> text) =>
        text[0] is >= 'a' and <= 'z' && (text.Length == 1 || !(char.IsLetterOrDigit(text[1]) || text[1] == '.'));

    private static bool HasLink(ReadOnlySpan<char> text)
    {
        var padded = WithPlainSpaces($" {text} ");
        return Array.Exists(Links, link => padded.Contains(link, StringComparison.Ordinal));
    }
}
