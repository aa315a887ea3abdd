using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Lists as Word's own: each item is a paragraph in the list's numbering, which brings label and indents. What else belongs to
/// an item is set in as far as its text.
/// </summary>
internal sealed class ListComposer(TypeSetting type, StyledParagraphs paragraphs, RunComposer runs, NumberingTable numbering)
{
    internal void Append(PartWriter xml, ResolvedList list, Surroundings place)
    {
        NumberPlace? number = list.Style is { } style ? numbering.Of(list, style, place.Left) : null;
        for (var at = 0; at < list.Items.Count; at++)
        {
            var blocks = list.Items[at].Blocks;
            for (var within = 0; within < blocks.Count; within++)
            {
                var block = blocks[within];
                var isLast = at == list.Items.Count - 1 && within == blocks.Count - 1;
                var part = place.Part(at + within == 0, isLast, block.SpaceBefore).Of(block);
                if (block is ResolvedList inner)
                {
                    Append(xml, inner, part);
                }
                else
                {
                    Append(xml, (ResolvedParagraph)block, part, list.TextIndent, within == 0 ? number : null);
                }
            }
        }
    }

    // The numbering has the left indent, and what a style said of it would be in its way.
    private void Append(
        PartWriter xml, ResolvedParagraph block, Surroundings place, Length indent, NumberPlace? number)
    {
        var look = number is null
            ? place.Look(block.Role, new Indents(indent, Length.Zero, Length.Zero), block.Alignment)
            : (place with { Left = Length.Zero }).Look(block.Role, alignment: block.Alignment);
        paragraphs.Start(xml, look, number);
        runs.Append(xml, block.Lines, type[block.Role]);
        xml.End();
    }
}
