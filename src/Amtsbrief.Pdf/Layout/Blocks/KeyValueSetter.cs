using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>
/// Sets keys and values as a list with a row each: readers announce how many there are, and each key with its value. The keys
/// are no numbering, so they are part of the row and no labels (ISO 14289-1, 7.6).
/// </summary>
internal sealed class KeyValueSetter(LineSetter lines)
{
    internal void Set(ResolvedKeyValueBlock block, LogicalNode parent, Column column, BoxStream boxes)
    {
        var list = parent.Add(new LogicalNode(LogicalTag.L));
        var values = column with { Indent = column.Indent + block.ValueIndent };
        foreach (var row in block.Rows)
        {
            var item = list.Add(new LogicalNode(LogicalTag.LI)).Add(new LogicalNode(LogicalTag.LBody));
            var key = lines.SetLabel(block.Role, row.Key, item, column.TextLeft, block.ValueIndent);
            var set = lines.Set(block.Role, row.Lines, item, values);
            lines.Label(set, key, block.Role, row.Key.Path);
            boxes.Add(set);
        }
    }
}
