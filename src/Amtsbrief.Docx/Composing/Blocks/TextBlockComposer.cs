using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Paragraphs, headings, and rows of keys and values.</summary>
internal sealed class TextBlockComposer(
    TypeSetting type, StyledParagraphs paragraphs, RunComposer runs, NumberingTable numbering)
{
    private readonly HeadingNumbering _headings = new();

    // One paragraph with line breaks: the subject stays one heading, and Enter begins what comes after.
    internal void Append(PartWriter xml, ResolvedParagraph block, Surroundings place)
    {
        paragraphs.Start(xml, place.Look(block.Role, alignment: block.Alignment));
        runs.Append(xml, block.Lines, type[block.Role]);
        xml.End();
    }

    internal void Append(PartWriter xml, ResolvedHeading block, Surroundings place)
    {
        var look = place.Look(block.Role, Indents.AllHanging(block.TextIndent));
        paragraphs.Start(xml, look with { Number = NumberOf(block) });
        runs.Append(xml, block.Text, type[block.Role]);
        xml.End();
    }

    // A row is a paragraph with a hanging indent, to which its tab jumps and its further lines return.
    internal void Append(PartWriter xml, ResolvedKeyValueBlock block, Surroundings place)
    {
        for (var at = 0; at < block.Rows.Count; at++)
        {
            var row = block.Rows[at];
            var part = place.Part(at == 0, at == block.Rows.Count - 1, Length.Zero);
            paragraphs.Start(xml, part.Look(block.Role, Indents.AllHanging(block.ValueIndent)));
            runs.Append(xml, row.Key, type[block.Role]);
            RunComposer.AppendMark(xml, "w:tab"u8);
            runs.Append(xml, row.Lines, type[block.Role]);
            xml.End();
        }
    }

    private NumberPlace? NumberOf(ResolvedHeading heading) => heading.Number is not { } number
        ? null
        : _headings.Counts(heading) ? numbering.Outline(heading) : numbering.Fixed(number);
}
