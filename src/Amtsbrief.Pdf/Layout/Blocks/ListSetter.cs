using System.Collections.Immutable;
using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Layout.Lines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Sets lists: labels hang before their items, and lists within items belong to these.</summary>
internal sealed class ListSetter(BlockSetter blocks, LineSetter lines)
{
    internal void Set(ResolvedList list, LogicalNode parent, Column column, BoxStream boxes)
    {
        var element = parent.Add(new LogicalNode(LogicalTag.L) { Numbering = NumberingOf(list.Style) });
        foreach (var item in list.Items)
        {
            var entry = element.Add(new LogicalNode(LogicalTag.LI));
            var label = SetLabel(item, list, entry, column);
            var body = entry.Add(new LogicalNode(LogicalTag.LBody));
            blocks.Set(item.Blocks, body, column with { Indent = list.TextIndent }, boxes, label);
        }
    }

    private ImmutableArray<SetRun> SetLabel(ResolvedListItem item, ResolvedList list, LogicalNode entry, Column column) =>
        item.Label.Length == 0
            ? []
            : lines.SetLabel(
                list.Role, new ResolvedText([new ResolvedRun(item.Label)], item.Blocks[0].Path),
                entry.Add(new LogicalNode(LogicalTag.Lbl)), column.Left + list.LabelIndent, list.TextIndent - list.LabelIndent);

    private static ListNumbering NumberingOf(ListStyle? style) => style switch
    {
        null => ListNumbering.None,
        ListStyle.Arabic => ListNumbering.Decimal,
        ListStyle.LowerLetter => ListNumbering.LowerAlpha,
        ListStyle.UpperLetter => ListNumbering.UpperAlpha,
        ListStyle.LowerRoman => ListNumbering.LowerRoman,
        ListStyle.UpperRoman => ListNumbering.UpperRoman,
        // A bullet or dash; the standard has no name for dashes.
        _ => ListNumbering.Disc,
    };
}
