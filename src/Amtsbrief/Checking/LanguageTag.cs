namespace Amtsbrief.Checking;

/// <summary>Language tags as PDF and Word take them (BCP 47: language, optional script, region, variants).</summary>
internal static class LanguageTag
{
    /// <summary>Whether a language is German, of whatever country.</summary>
    internal static bool IsGerman(string? tag) => tag is ['d' or 'D', 'e' or 'E'] or ['d' or 'D', 'e' or 'E', '-', ..];

    internal static void Check(string tag, string path, FindingCollector findings)
    {
        if (!IsWellFormed(tag))
        {
            findings.Error(
                FindingCodes.BadLanguage, path, $"\"{tag}\" is no language tag.", "Write it as in \"de-DE\", \"en\" or \"fr\".");
        }
    }

    // Parts come in this order: language, script, region, variants.
    private static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        var last = 0;
        foreach (var range in tag.Split('-'))
        {
            var part = tag[range];
            var kind = part.Length switch
            {
                2 or 3 when last == 0 && Has(part, char.IsAsciiLetter) => 1,
                4 when last == 1 && Has(part, char.IsAsciiLetter) => 2,
                2 when last is 1 or 2 && Has(part, char.IsAsciiLetter) => 3,
                3 when last is 1 or 2 && Has(part, char.IsAsciiDigit) => 3,
                >= 5 and <= 8 when last > 0 && Has(part, char.IsAsciiLetterOrDigit) => 4,
                _ => 0,
            };
            if (kind == 0)
            {
                return false;
            }

            last = kind;
        }

        return true;
    }

    private static bool Has(ReadOnlySpan<char> part, Func<char, bool> nothingBut)
    {
        foreach (var character in part)
        {
            if (!nothingBut(character))
            {
                return false;
            }
        }

        return true;
    }
}
