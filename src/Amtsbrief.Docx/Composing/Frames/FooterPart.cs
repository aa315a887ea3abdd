using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>The footer of first or further pages: page number, rule, columns.</summary>
internal sealed class FooterPart(
    Template template, SectionGeometry section, BlockComposer blocks, StyledParagraphs paragraphs)
{
    internal void Write(PartWriter xml, ResolvedFrame frame)
    {
        xml.StartPart();
        xml.Start("w:ftr"u8);
        DrawingNames.Declare(xml);
        FirstPageNumber.Declare(xml);
        xml.Declare("w", DrawingNames.Main);
        var (number, footer) = FooterFlow.Of(frame);
        var top = number?.Box.Y ?? footer?.Box.Y ?? frame.TextBottom;

        // Only what is higher than the margin has to move the end of the text.
        var column = new FlowColumn(
            xml, frame.TextBottom < section.TextEnd ? frame.TextBottom : top, template, blocks, paragraphs);
        var end = template.Page.Height - section.FooterDistance;
        if (number is not null)
        {
            column.Append(number, footer is null ? end - number.Box.Bottom : Length.Zero);
        }

        if (footer is not null)
        {
            Append(xml, footer, column, end);
        }

        if (!xml.HasContent)
        {
            column.Fill(Length.Zero);
        }

        xml.End();
    }

    private void Append(PartWriter xml, ResolvedFooter footer, FlowColumn column, Length end)
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
            FooterTable.Append(xml, footer, blocks);
            column.Skip(footer.Box.Bottom);
            column.Fill(end);
        }
        else
        {
            column.Append(footer.Columns[0], end - footer.Box.Bottom);
        }
    }
}
