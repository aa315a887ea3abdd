using System.Runtime.InteropServices;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Every character that is printed must be a real one, and the font must have it.</summary>
internal static class CharacterRules
{
    internal static void Check(IReadOnlyList<PrintedText> texts, TypeSetting type, FindingCollector findings)
    {
        var faces = new List<FontMetrics>();
        foreach (var text in texts)
        {
            Check(text, type, faces, findings);
        }
    }

    // The face of each role must have the characters.
    private static void Check(PrintedText printed, TypeSetting type, List<FontMetrics> faces, FindingCollector findings)
    {
        var path = printed.Text.Path;
        var characters = new TextCharacters(path, type.Family.Name);
        foreach (var run in printed.Text.Runs)
        {
            faces.Clear();
            foreach (var role in printed.Roles)
            {
                var style = type[role];
                faces.Add(type.Family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic));
            }

            characters.Read(run.Text, CollectionsMarshal.AsSpan(faces));
        }

        characters.Report(findings);

        foreach (var link in LinksOf(printed.Text))
        {
            ReadAloud(link.Description, path, findings);
        }
    }

    private static List<ResolvedLink> LinksOf(ResolvedText text)
    {
        List<ResolvedLink> links = [];
        foreach (var run in text.Runs)
        {
            if (run.Link is { } link && !links.Contains(link))
            {
                links.Add(link);
            }
        }

        return links;
    }

    /// <summary>Checks what is read aloud only: no font needs a glyph, but no file can hold control characters either.</summary>
    internal static void ReadAloud(string text, string path, FindingCollector findings)
    {
        var characters = new TextCharacters(path, family: "");
        characters.Read(text);
        characters.Report(findings);
    }
}
