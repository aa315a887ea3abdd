using Amtsbrief.Findings;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>The figures of a template that say how blocks look: not less than nothing, and indents leave room for text.</summary>
internal static class BlockRanges
{
    private const int ListLevels = 3;

    private static readonly Length LeastTextWidth = 40.Mm;

    internal static void Check(Template template, FindingCollector findings)
    {
        var blocks = template.Blocks;
        NotNegative(blocks.ListIndent, "listIndent", findings);
        NotNegative(blocks.QuotationIndent, "quotationIndent", findings);
        NotNegative(blocks.CellPadding, "cellPadding", findings);
        NotNegative(blocks.CellPaddingVertical, "cellPaddingVertical", findings);
        NotNegative(blocks.CaptionSpace, "captionSpace", findings);
        NotNegative(blocks.RuleThickness, "ruleThickness", findings);
        NotNegative(blocks.SignatureSpace, "signatureSpace", findings);
        NotNegative(blocks.FootnoteRuleLength, "footnoteRuleLength", findings);
        NotNegative(blocks.FootnoteSpace, "footnoteSpace", findings);
        if (!Enum.IsDefined(blocks.TableRules))
        {
            Report("tableRules", $"{blocks.TableRules} is none of the values there are.", findings);
        }

        var width = template.Page.TextWidth;
        LeaveRoom(width, blocks.ListIndent * ListLevels, "listIndent", findings);
        LeaveRoom(width, blocks.QuotationIndent * 2, "quotationIndent", findings);
        LeaveRoom(width, blocks.CellPadding * 2, "cellPadding", findings);
    }

    private static void NotNegative(Length length, string member, FindingCollector findings)
    {
        if (length < Length.Zero)
        {
            Report(member, $"{length} is less than nothing.", findings);
        }
    }

    // Text that is narrower anyhow is the page's matter.
    private static void LeaveRoom(Length width, Length used, string member, FindingCollector findings)
    {
        if (width >= LeastTextWidth && width - used < LeastTextWidth)
        {
            Report(member, $"It leaves only {width - used} for the text, less than {LeastTextWidth}.", findings);
        }
    }

    private static void Report(string member, FindingText message, FindingCollector findings) =>
        findings.Error(FindingCodes.TemplateRange, "template.blocks." + member, message, "Correct the template.");
}
