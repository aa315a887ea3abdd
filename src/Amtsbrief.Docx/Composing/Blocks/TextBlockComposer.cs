using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Paragraphs, headings, and rows of keys and values.</summary>
internal sealed class TextBlockComposer(
    TypeSetting type, StyledParagraphs paragraphs, RunComposer runs, NumberingTable numbering)
{
    private readonly HeadingNumbering _headings = new();

    // One paragraph with line breaks: the subject stays one heading, and Enter begins what comes after.
    internal void Append(OpenXmlElement parent, ResolvedParagraph block, Surroundings place)
    {
        var paragraph = paragraphs.Append(parent, place.Look(block.Role, alignment: block.Alignment));
        runs.Append(paragraph, block.Lines, type[block.Role]);
    }

    internal void Append(OpenXmlElement parent, ResolvedHeading block, Surroundings place)
    {
        var look = place.Look(block.Role, Indents.AllHanging(block.TextIndent));
        var paragraph = paragraphs.Append(parent, look with { Number = NumberOf(block) });
        runs.Append(paragraph, block.Text, type[block.Role]);
    }

    // A row is a paragraph with a hanging indent, to which its tab jumps and its further lines return.
    internal void Append(OpenXmlElement parent, ResolvedKeyValueBlock block, Surroundings place)
    {
        for (var at = 0; at < block.Rows.Count; at++)
        {
            var row = block.Rows[at];
            var part = place.Part(at == 0, at == block.Rows.Count - 1, Length.Zero);
            var paragraph = paragraphs.Append(parent, part.Look(block.Role, Indents.AllHanging(block.ValueIndent)));
            runs.Append(paragraph, row.Key, type[block.Role]);
            paragraph.Append(new W.Run(new W.TabChar()));
            runs.Append(paragraph, row.Lines, type[block.Role]);
        }
    }

    private NumberPlace? NumberOf(ResolvedHeading heading) => heading.Number is not { } number
        ? null
        : _headings.Counts(heading) ? numbering.Outline(heading) : numbering.Fixed(number);
}
