namespace Amtsbrief.Docx.Composing;

/// <summary>Finds the words with discretionary hyphens: they break there and nowhere else, as in the PDF.</summary>
/// <remarks>
/// LibreOffice 7.4 takes a discretionary hyphen for one more place to break at, also where w:noProof excludes the word from
/// proofing; only a word of no language is left alone. So these words, and only these, go without a spelling check.
/// </remarks>
internal static class FixedBreaks
{
    /// <summary>How Word writes "no language".</summary>
    internal const string NoLanguage = "x-none";

    private const char DiscretionaryHyphen = '\u00AD';

    /// <summary>Whether a language is hyphenated, so that its words must be kept from breaking elsewhere: German.</summary>
    internal static bool AreNeededIn(string language) =>
        language.Equals("de", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Cuts a text into words with discretionary hyphens and what stands between them.</summary>
    internal static IEnumerable<(string Text, bool IsFixed)> Split(string text)
    {
        var start = 0;
        for (var hyphen = text.IndexOf(DiscretionaryHyphen); hyphen >= 0; hyphen = text.IndexOf(DiscretionaryHyphen, start))
        {
            var first = hyphen;
            while (first > start && IsOfWord(text[first - 1]))
            {
                first--;
            }

            var end = hyphen + 1;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (first > start)
            {
                yield return (text[start..first], false);
            }

            yield return (text[first..end], true);
            start = end;
        }

        if (start < text.Length)
        {
            yield return (text[start..], false);
        }
    }

    private static bool IsOfWord(char character) => character == DiscretionaryHyphen || !(char.IsWhiteSpace(character)
        || char.IsPunctuation(character));
}
