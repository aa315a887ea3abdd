using Amtsbrief.German.Grammar;
using Amtsbrief.German.Numbers;
using static System.FormattableString;

namespace Amtsbrief.German.Periods;

/// <summary>
/// Writes and reads lengths of time (Zeitraum, Frist) in words and figures, in the case that the sentence needs. Pure functions:
/// the same under every culture, thread-safe.
/// </summary>
public static partial class GermanPeriod
{
    private const int GreatestInWords = 12;

    /// <summary>
    /// Writes a length: <c>ein Monat</c>, <c>eines Monats</c>, <c>einem Monat</c>, <c>einen Monat</c>; <c>zwei Wochen</c>,
    /// <c>zweier Wochen</c>; <c>drei Tagen</c>; in figures <c>1 Monat</c>, <c>14 Tagen</c>.
    /// </summary>
    /// <param name="length">The length.</param>
    /// <param name="grammaticalCase">
    /// The case: dative behind "nach", "seit", "von", accusative behind "für". In the genitive only 1 to 3 have a form of their
    /// own, and only in words; elsewhere write "von" and the dative instead, as <see cref="FormatWithin"/> does.
    /// </param>
    /// <param name="form">Words or figures.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A choice is none of the named ones.</exception>
    public static string Format(LengthOfTime length, GermanCase grammaticalCase, NumberForm form)
    {
        var noun = UnitNoun.Of(length.Unit);
        var article = noun.Article(grammaticalCase);
        var number = (InWords(length.Count, form), length.Count, grammaticalCase) switch
        {
            (false, _, _) => Invariant($"{length.Count}"),
            (_, 1, _) => article,
            (_, 2, GermanCase.Genitive) => "zweier",
            (_, 3, GermanCase.Genitive) => "dreier",
            (_, 0, _) => UnitNoun.None(grammaticalCase),
            _ => NumberWords.Cardinal(length.Count, FinalOne.Attributive),
        };
        return $"{number} {noun.Behind(length.Count, grammaticalCase)}";
    }

    /// <summary>
    /// Writes a length behind "binnen" or "innerhalb" in the case that each takes: <c>binnen eines Monats</c>,
    /// <c>binnen zwei Wochen</c>, <c>innerhalb eines Monats</c>, <c>innerhalb von zwei Wochen</c>. One unit is in the genitive;
    /// several, which show no genitive, in the dative (Duden).
    /// </summary>
    /// <param name="length">The length, one unit or more.</param>
    /// <param name="word">Which word.</param>
    /// <param name="form">Words or figures.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no units, or a choice is none of the named ones.</exception>
    public static string FormatWithin(LengthOfTime length, WithinWord word, NumberForm form)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length.Count, 1, nameof(length));
        var (one, several) = word switch
        {
            WithinWord.Binnen => ("binnen ", "binnen "),
            WithinWord.Innerhalb => ("innerhalb ", "innerhalb von "),
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "This is no word before a length."),
        };
        return length.Count == 1
            ? one + Format(length, GermanCase.Genitive, form)
            : several + Format(length, GermanCase.Dative, form);
    }

    private static bool InWords(int count, NumberForm form) => form switch
    {
        NumberForm.Words => true,
        NumberForm.Figures => false,
        NumberForm.WordsUpToTwelve => count <= GreatestInWords,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "This is no form of numbers."),
    };
}
