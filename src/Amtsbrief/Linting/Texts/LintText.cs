using System.Text.RegularExpressions;

namespace Amtsbrief.Linting.Texts;

/// <summary>
/// A text of a letter as rules read it: foreign passages and addresses of web and mail are blotted out, so that no rule for
/// German text finds anything in them.
/// </summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Place">What it is.</param>
/// <param name="Written">The characters as they are written.</param>
internal sealed partial record LintText(string Path, TextPlaces Place, string Written)
{
    /// <summary>Stands for a character that is not to be read.</summary>
    internal const char Blot = '\uFFFC';

    /// <summary>The characters to read, as many as are written.</summary>
    internal string Characters { get; init; } = Blotted(Written);

    /// <summary>Where the parts begin that are written apart; a correction cannot reach over such a place.</summary>
    internal ValueList<int> Joints { get; init; } = [];

    /// <summary>Whether nobody can correct it here, since a block of one's own makes it.</summary>
    internal bool IsMade { get; init; }

    internal bool LiesInOnePart(int start, int length)
    {
        foreach (var joint in Joints)
        {
            if (joint > start && joint < start + length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same characters with addresses of web and mail blotted out.</summary>
    internal static string Blotted(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
            || text.Contains("://", StringComparison.Ordinal)
            ? WebOrMail.Replace(text, match => new string(Blot, match.Length))
            : text;

    [GeneratedRegex(
        @"(?:https?://|www\.)\S{0,300}[\w/]|(?<![\w.+-])[\w.+-]{1,64}@[\w-][\w.-]{0,100}\w",
        RegexOptions.CultureInvariant)]
    private static partial Regex WebOrMail { get; }
}
