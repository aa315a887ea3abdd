using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Turns blocks into paragraphs that name a style and nothing else.</summary>
internal sealed class ParagraphComposer(TypeSetting type, LetterStyles styles, ZonePlaces places, RunComposer runs)
{
    /// <summary>Appends the paragraphs of blocks that stand in a zone, or in the body if it is null.</summary>
    internal void Append(W.Body body, ValueList<ResolvedBlock> blocks, ZoneKind? zone)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ResolvedParagraph paragraph:
                    Append(body, paragraph, zone);
                    break;
                case ResolvedKeyValueBlock rows:
                    Append(body, rows, zone);
                    break;
                default:
                    throw new InvalidOperationException($"No paragraphs are known for {block.GetType().Name}.");
            }
        }
    }

    // One paragraph with line breaks: the subject stays one heading, and Enter begins what comes after.
    private void Append(W.Body body, ResolvedParagraph block, ZoneKind? zone)
    {
        var paragraph = Start(body, new StyleKey(block.Role, zone, block.SpaceBefore, Length.Zero));
        runs.Append(paragraph, block.Lines, type[block.Role]);
    }

    // A row is a paragraph with a hanging indent, to which its tab jumps and its further lines return.
    private void Append(W.Body body, ResolvedKeyValueBlock block, ZoneKind? zone)
    {
        var space = block.SpaceBefore;
        foreach (var row in block.Rows)
        {
            var paragraph = Start(body, new StyleKey(block.Role, zone, space, block.ValueIndent));
            runs.Append(paragraph, row.Key, type[block.Role]);
            paragraph.Append(new W.Run(new W.TabChar()));
            runs.Append(paragraph, row.Lines, type[block.Role]);
            space = Length.Zero;
        }
    }

    // LibreOffice 7.4 heeds a frame only where the paragraph names it too; it is the one of the style.
    private W.Paragraph Start(W.Body body, StyleKey key) => body.AppendChild(new W.Paragraph(new W.ParagraphProperties
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = styles[key].Id },
        FrameProperties = places.FrameOf(key.Zone),
    }));
}
