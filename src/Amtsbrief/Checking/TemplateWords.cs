using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>What a template itself prints must be printable, and the page number must fit its line.</summary>
internal static class TemplateWords
{
    // Letters have no more than three figures of pages; all figures of a face are equally wide.
    private const string GreatestFigure = "200";

    internal static void Check(Template template, FindingCollector findings)
    {
        foreach (var word in WordingTexts.Of(template.Wording).Concat(SalutationTexts.Of(template.Salutations)))
        {
            Check(word, template.Type, findings);
        }

        for (var index = 0; index < template.Head.Groups.Count; index++)
        {
            if (template.Head.Groups[index].Label is { } label)
            {
                var word = new WordingText(label, $"template.head.groups[{index}].label", TextRole.InformationLabel);
                Check(word, template.Type, findings);
            }
        }

        CharacterRules.ReadAloud(template.Type.Family.OfficeName, "template.type.family.officeName", findings);
        CheckPageNumber(template, findings);
    }

    private static void Check(WordingText word, TypeSetting type, FindingCollector findings)
    {
        if (word.Text.Length > 0)
        {
            ContentRules.Text(word.Text, word.Path, findings);
        }

        var characters = new TextCharacters(word.Path, type.Family.Name);
        characters.Read(word.Text, [.. word.Roles.Select(role => Metrics(type, role))]);
        characters.Report(findings);
    }

    private static void CheckPageNumber(Template template, FindingCollector findings)
    {
        var text = template.Wording.PageNumber
            .Replace("{page}", GreatestFigure, StringComparison.Ordinal)
            .Replace("{pages}", GreatestFigure, StringComparison.Ordinal);
        var type = template.Type;
        var room = template is { PageNumber.Position: PageNumberPosition.SideColumn, Head.Box.Width: var column }
            ? column
            : template.Page.TextWidth;
        var over = Metrics(type, TextRole.PageNumber).Measure(text, type.PageNumber.Size) - room;
        if (over > Length.Zero)
        {
            findings.Error(
                FindingCodes.LineTooWide, "template.wording.pageNumber",
                $"The page number \"{text}\" is {over} too wide for its line of {room}.",
                "Shorten it, or set it in a smaller size.");
        }
    }

    private static FontMetrics Metrics(TypeSetting type, TextRole role) =>
        type.Family.Metrics(type[role].Bold, type[role].Italic);
}
