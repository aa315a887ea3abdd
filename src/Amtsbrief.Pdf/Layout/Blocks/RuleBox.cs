using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>
/// A rule across the column, in the middle of a line. What is left of the line below it is free space, which goes where a page
/// ends.
/// </summary>
internal sealed class RuleBox(ResolvedRule rule, Column column, Length line) : FlowBox(rule.Path)
{
    internal override Length Height { get; } = Length.FromEmu((line.Emu + rule.Thickness.Emu) / 2);

    /// <summary>What is left of the line below the rule.</summary>
    internal Length SpaceBelow => line - Height;

    internal override void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content)
    {
        var (left, middle) = (x + column.TextLeft, y + Length.FromEmu(line.Emu / 2));
        pages.Add(page, new RuleItem(left, middle, left + column.TextWidth, middle, rule.Thickness));
    }
}
