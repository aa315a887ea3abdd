using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>
/// Whether the words of the text fit its lines. Running text may be hyphenated, which the layout of the PDF judges; everything
/// else breaks at spaces only. The cells of tables are measured where their columns are.
/// </summary>
internal sealed class BodyFit
{
    private static readonly Length LeastTextWidth = 40.Mm;

    private readonly TypeSetting _type;
    private readonly FindingCollector _findings;

    private BodyFit(TypeSetting type, FindingCollector findings) => (_type, _findings) = (type, findings);

    internal static void Check(ValueList<ResolvedBlock> body, Template template, FindingCollector findings)
    {
        var fit = new BodyFit(template.Type, findings);
        foreach (var block in body)
        {
            fit.Check(block, template.Page.TextWidth);
        }
    }

    private void Check(ResolvedBlock block, Length width)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph when !block.Role.IsRunning():
                Words(paragraph.Lines, block.Role, width);
                break;
            case ResolvedHeading heading:
                Words([heading.Text], block.Role, width - heading.TextIndent);
                break;
            case ResolvedKeyValueBlock keyValue:
                Room(block, width - keyValue.ValueIndent, "The keys leave", "Shorten the longest key.");
                break;
            case ResolvedList list:
                Room(
                    block, width - list.TextIndent, "The labels leave",
                    "Nest the list less deeply, or begin at a smaller number.");
                foreach (var inner in list.Items.SelectMany(item => item.Blocks))
                {
                    Check(inner, inner is ResolvedList ? width : width - list.TextIndent);
                }

                break;
            case ResolvedTable { Caption: { } caption }:
                Check(caption, width);
                break;
            case ResolvedFigure { Caption: { } caption }:
                Check(caption, width);
                break;
        }
    }

    private void Room(ResolvedBlock block, Length left, string what, string advice)
    {
        if (left < LeastTextWidth)
        {
            _findings.Error(
                FindingCodes.LineTooWide, block.Path,
                $"{what} only {left} for the text beside them, less than {LeastTextWidth}.", advice);
        }
    }

    private void Words(ValueList<ResolvedText> lines, TextRole role, Length width) =>
        WordFit.Check(lines, role, width, "text", _type, _findings);
}
