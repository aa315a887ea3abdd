using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Every character that is printed must be a real one, and the font must have it.</summary>
internal static class CharacterRules
{
    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        foreach (var (role, text) in letter.Texts())
        {
            Check(text, letter.Template.Type[role], letter.Template.Type.Family, findings);
        }
    }

    private static void Check(ResolvedText text, TextStyle style, FontFamily family, FindingCollector findings)
    {
        var printed = new TextCharacters(text.Path, family.Name);
        foreach (var run in text.Runs)
        {
            printed.Read(run.Text, family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic));
        }

        printed.Report(findings);

        foreach (var link in text.Runs.Select(run => run.Link).OfType<ResolvedLink>().Distinct())
        {
            ReadAloud(link.Description, text.Path, findings);
        }
    }

    /// <summary>Checks what is read aloud only: no font needs a glyph, but no file can hold control characters either.</summary>
    internal static void ReadAloud(string text, string path, FindingCollector findings)
    {
        var characters = new TextCharacters(path, family: "");
        characters.Read(text);
        characters.Report(findings);
    }
}
