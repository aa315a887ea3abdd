using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Every character that is printed must be a real one, and the font must have it.</summary>
internal static class CharacterRules
{
    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        // What several zones print is one text with one fault; the face of each must have its characters.
        foreach (var printed in letter.Texts().GroupBy(printed => (printed.Text.Path, printed.Text.PlainText)))
        {
            var styles = printed.Select(each => letter.Template.Type[each.Role]).Distinct().ToList();
            Check(printed.First().Text, styles, letter.Template.Type.Family, findings);
        }
    }

    private static void Check(ResolvedText text, List<TextStyle> styles, FontFamily family, FindingCollector findings)
    {
        var printed = new TextCharacters(text.Path, family.Name);
        foreach (var run in text.Runs)
        {
            printed.Read(
                run.Text, [.. styles.Select(style => family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic))]);
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
