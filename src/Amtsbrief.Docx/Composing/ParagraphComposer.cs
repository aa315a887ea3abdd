using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Turns blocks into paragraphs that name a style and nothing else.</summary>
internal sealed class ParagraphComposer(TypeSetting type, LetterStyles styles, ZonePlaces places, RunComposer runs)
{
    /// <remarks>
    /// Word takes the last two lines of the text along with the close, as the PDF does. LibreOffice 7.4 never ends a page within
    /// a paragraph that keeps the next, and takes all of it.
    /// </remarks>
    /// <summary>Appends the paragraphs of blocks that stand in a zone, or in the body if it is null.</summary>
    internal void Append(W.Body body, ValueList<ResolvedBlock> blocks, ResolvedZone? zone)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var keepNext = blocks[at].KeepWithNext;
            switch (blocks[at])
            {
                case ResolvedParagraph paragraph:
                    Append(body, paragraph, zone, keepNext);
                    break;
                case ResolvedKeyValueBlock rows:
                    Append(body, rows, zone, keepNext);
                    break;
                default:
                    throw new InvalidOperationException($"No paragraphs are known for {blocks[at].GetType().Name}.");
            }
        }
    }

    // One paragraph with line breaks: the subject stays one heading, and Enter begins what comes after.
    private void Append(W.Body body, ResolvedParagraph block, ResolvedZone? zone, bool keepNext)
    {
        var key = Key(block, zone, block.SpaceBefore, Length.Zero, keepNext) with { Alignment = block.Alignment };
        var paragraph = Start(body, key);
        runs.Append(paragraph, block.Lines, type[block.Role]);
    }

    // A row is a paragraph with a hanging indent, to which its tab jumps and its further lines return. A zone is on one page
    // anyhow; in the text all rows but the last keep the next.
    private void Append(W.Body body, ResolvedKeyValueBlock block, ResolvedZone? zone, bool keepNext)
    {
        var space = block.SpaceBefore;
        for (var at = 0; at < block.Rows.Count; at++)
        {
            var row = block.Rows[at];
            var keepRow = keepNext || (zone is null && at < block.Rows.Count - 1);
            var paragraph = Start(body, Key(block, zone, space, block.ValueIndent, keepRow));
            runs.Append(paragraph, row.Key, type[block.Role]);
            paragraph.Append(new W.Run(new W.TabChar()));
            runs.Append(paragraph, row.Lines, type[block.Role]);
            space = Length.Zero;
        }
    }

    // All paragraphs of a zone have its rule. Alike in a row, they share it: it stands above the first or below the last.
    // LibreOffice makes it the frame's, and no frame at all of paragraphs that differ in it.
    private static StyleKey Key(ResolvedBlock block, ResolvedZone? zone, Length space, Length indent, bool keepNext) =>
        new(block.Role, zone?.Place, space, indent, keepNext) { Rule = zone?.Rule ?? ZoneRule.None };

    // LibreOffice 7.4 heeds a frame only where the paragraph names it too; it is the one of the style.
    private W.Paragraph Start(W.Body body, StyleKey key) => body.AppendChild(new W.Paragraph(new W.ParagraphProperties
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = styles[key].Id },
        FrameProperties = places.FrameOf(key.Zone),
    }));
}
