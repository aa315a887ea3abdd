using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>The footer of first or further pages: page number, rule, columns.</summary>
internal sealed class FooterPart(
    Template template, SectionGeometry section, BlockComposer blocks, StyledParagraphs paragraphs)
{
    internal W.Footer Compose(ResolvedFrame frame)
    {
        var part = new W.Footer();
        DrawingNames.Declare(part);
        FirstPageNumber.Declare(part);
        var (number, footer) = FooterFlow.Of(frame);
        var top = number?.Box.Y ?? footer?.Box.Y ?? frame.TextBottom;

        // Only what is higher than the margin has to move the end of the text.
        var column = new FlowColumn(
            part, frame.TextBottom < section.TextEnd ? frame.TextBottom : top, template, blocks, paragraphs);
        var end = template.Page.Height - section.FooterDistance;
        if (number is not null)
        {
            column.Append(number, footer is null ? end - number.Box.Bottom : Length.Zero);
        }

        if (footer is not null)
        {
            Append(footer, column, end);
        }

        if (part.FirstChild is null)
        {
            column.Fill(Length.Zero);
        }

        return part;
    }

    private void Append(ResolvedFooter footer, FlowColumn column, Length end)
    {
        var top = footer.Columns[0].Box.Y;
        var isTable = new FooterFlow(null, footer).IsTable;
        if (footer.Rule && template.Blocks.RuleThickness > Length.Zero)
        {
            column.Rule(top, spaceBelow: top - footer.Box.Y);
        }

        if (isTable)
        {
            column.Reach(top);
            column.Append(FooterTable.Compose(footer, blocks), footer.Box.Bottom);
            column.Fill(end);
        }
        else
        {
            column.Append(footer.Columns[0], end - footer.Box.Bottom);
        }
    }
}
