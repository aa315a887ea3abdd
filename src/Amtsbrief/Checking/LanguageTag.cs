using System.Text.RegularExpressions;

namespace Amtsbrief.Checking;

/// <summary>Language tags as PDF and Word take them (BCP 47: language, optional script, region, variants).</summary>
internal static partial class LanguageTag
{
    /// <summary>Whether a language is German, of whatever country.</summary>
    internal static bool IsGerman(string? tag) => tag is ['d' or 'D', 'e' or 'E'] or ['d' or 'D', 'e' or 'E', '-', ..];

    internal static void Check(string tag, string path, FindingCollector findings)
    {
        if (!Pattern.IsMatch(tag))
        {
            findings.Error(
                FindingCodes.BadLanguage, path, $"\"{tag}\" is no language tag.", "Write it as in \"de-DE\", \"en\" or \"fr\".");
        }
    }

    [GeneratedRegex(
        "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{5,8})*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
