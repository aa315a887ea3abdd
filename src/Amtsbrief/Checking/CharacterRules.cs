using System.Runtime.InteropServices;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>
/// No string may hold what no file can, printed or not; every character that is printed must have a glyph in its font.
/// </summary>
internal static class CharacterRules
{
    internal static void Check(
        Letter letter, IReadOnlyList<PrintedText> texts, TypeSetting type, FindingCollector findings)
    {
        var told = CheckStrings(letter, findings);
        var faces = new List<FontMetrics>();
        foreach (var text in texts)
        {
            Check(text, type, faces, told, findings);
        }
    }

    /// <summary>Checks all strings outside the text at their very places; gives the characters that it refused, if any.</summary>
    private static HashSet<int>? CheckStrings(Letter letter, FindingCollector findings)
    {
        HashSet<int>? told = null;
        foreach (var part in LetterStrings.Of(letter, static (text, _) => !IsPlain(text)))
        {
            var characters = new TextCharacters(part.Path, family: "");
            characters.Read(part.Text);
            characters.Report(findings);
            (told ??= []).UnionWith(characters.Forbidden);
        }

        return told;
    }

    // The face of each role must have the characters.
    private static void Check(
        PrintedText printed, TypeSetting type, List<FontMetrics> faces, HashSet<int>? told, FindingCollector findings)
    {
        var path = printed.Text.Path;
        var characters = new TextCharacters(path, type.Family.Name);
        foreach (var run in printed.Text.Runs)
        {
            faces.Clear();
            printed.AddFaces(run, type, faces);
            characters.Read(run.Text, CollectionsMarshal.AsSpan(faces));
        }

        // Lines of the head and the close are made of strings that were told already.
        characters.Report(findings, IsOwnText(path) ? null : told);

        CheckLinks(printed.Text, findings);
    }

    // A link that goes over several runs is one.
    private static void CheckLinks(ResolvedText text, FindingCollector findings)
    {
        List<ResolvedLink>? links = null;
        foreach (var run in text.Runs)
        {
            if (run.Link is { } link && links?.Contains(link) != true)
            {
                (links ??= []).Add(link);
                ReadAloud(link.Description, text.Path, findings);
            }
        }
    }

    // ASCII, Latin-1 and Latin Extended-A without control characters, as most strings are; none of it is ever refused.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '\u017F') && !text.ContainsAnyInRange('\u007F', '\u009F');

    private static bool IsOwnText(string path) =>
        path.StartsWith("body", StringComparison.Ordinal) || path.StartsWith("postscript", StringComparison.Ordinal);

    /// <summary>Checks what is not printed, only read aloud or written: it needs no glyph, but no file can hold it either.</summary>
    internal static void ReadAloud(string text, string path, FindingCollector findings)
    {
        var characters = new TextCharacters(path, family: "");
        characters.Read(text);
        characters.Report(findings);
    }
}
