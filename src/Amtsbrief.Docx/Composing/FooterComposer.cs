using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The footers: none on the first page, the page number on the others.</summary>
internal static class FooterComposer
{
    internal static W.Footer Empty() => new(Start());

    /// <summary>The page number with fields for the figures.</summary>
    internal static W.Footer PageNumber(ResolvedZone? zone)
    {
        var paragraph = Start();
        if (zone is { Blocks: [ResolvedParagraph { Lines: [var line] }] })
        {
            paragraph.Append(line.Runs.Select(Run));
        }

        return new W.Footer(paragraph);
    }

    private static OpenXmlElement Run(ResolvedRun run)
    {
        switch (run.Field)
        {
            case PageField.Page:
                return Field(" PAGE ");
            case PageField.Pages:
                return Field(" NUMPAGES ");
            default:
                var composed = new W.Run();
                RunText.Append(composed, run.Text);
                return composed;
        }
    }

    private static W.Paragraph Start() => new(new W.ParagraphProperties
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = RoleStyle.Of(TextRole.PageNumber).Id },
    });

    // The figure is what a reader shows that does not count pages; it is on a second page at least.
    private static W.SimpleField Field(string code) => new(new W.Run(new W.Text("2"))) { Instruction = code };
}
