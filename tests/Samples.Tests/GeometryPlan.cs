using Amtsbrief;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Samples.Tests;

/// <summary>
/// Where a sample's parts belong, by the figures of its template and of DIN 5008 alone; nothing here asks the renderers.
/// </summary>
internal sealed record GeometryPlan
{
    /// <summary>Form B: address field to 90 mm, two blank lines below (DIN 5008).</summary>
    internal static readonly Length BodyTop = 98.46.Mm;

    /// <summary>The first line of information block (DIN 5008, Form B) and of side columns without a page counter.</summary>
    internal static readonly Length DetailsTop = 50.Mm;

    internal required Template Template { get; init; }

    /// <summary>First word and style of the return line.</summary>
    internal required (string Word, TextStyle Style) ReturnLine { get; init; }

    /// <summary>First word of the address.</summary>
    internal required string Recipient { get; init; }

    /// <summary>First word of the first line of the text, and its style.</summary>
    internal required (string Word, TextStyle Style) First { get; init; }

    /// <summary>First word of the subject.</summary>
    internal required string Subject { get; init; }

    /// <summary>First word of information block or side column, and the last word of what is pinned to its foot.</summary>
    internal required (string Top, string? Foot) Details { get; init; }

    /// <summary>Width through height of the drawing in the letterhead; null without one.</summary>
    internal double? LetterheadProportions { get; init; }

    internal static IReadOnlyDictionary<string, GeometryPlan> All { get; } = new Dictionary<string, GeometryPlan>
    {
        ["FirstLetter"] = Din5008(BuiltInTemplates.Din5008FormB),
        ["Terminhinweis"] = SideColumn(BuiltInTemplates.SideColumn),
    };

    internal Length FirstBaseline => BodyTop + First.Style.Baseline;

    /// <summary>The base line of the subject, below the kind of document if there is one.</summary>
    internal Length SubjectBaseline => First.Word == Subject
        ? FirstBaseline
        : BodyTop + First.Style.LineHeight + Template.Type.Subject.SpaceBefore + Template.Type.Subject.Baseline;

    internal Box DetailsBox => Template.Head.Box;

    private static GeometryPlan Din5008(Template template) => new()
    {
        Template = template,
        ReturnLine = ("Stadt", template.Type.ReturnLine),
        Recipient = "Frau",
        First = ("Ihr", template.Type.Subject),
        Subject = "Ihr",
        Details = ("Telefon:", null),
    };

    private static GeometryPlan SideColumn(Template template) => new()
    {
        Template = template,
        ReturnLine = ("Ministerium", template.Type.LongReturnLine),
        Recipient = "An",
        First = ("Terminhinweis", template.Type.DocumentKind),
        Subject = "Umweltministerin",
        Details = ("Datum:", "Werft"),
        LetterheadProportions = 160.0 / 262,
    };
}
