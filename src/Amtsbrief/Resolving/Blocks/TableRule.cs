using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Findings;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>What the parts of a table must be before its grid can be looked at.</summary>
internal sealed class TableRule
{
    // What Word can open.
    private const int MostColumns = 63;

    private readonly BlockPlace _place;
    private readonly FindingCollector _findings;

    private TableRule(BlockPlace place, FindingCollector findings) => (_place, _findings) = (place, findings);

    internal static bool Check(TableBlock block, BlockPlace place, FindingCollector findings)
    {
        var before = findings.Count;
        var rule = new TableRule(place, findings);
        rule.CheckColumns(block.Columns);
        rule.CheckRows(block);
        return findings.Count == before;
    }

    private void CheckColumns(ValueList<TableColumn> columns)
    {
        if (columns.IsEmpty)
        {
            Empty(".columns", "The table has no columns.", "Give at least one column.");
        }
        else if (columns.Count > MostColumns)
        {
            Range(".columns", $"{columns.Count} columns are more than {MostColumns}.");
        }

        for (var index = 0; index < columns.Count; index++)
        {
            var member = $".columns[{index}]";
            if (columns[index] is not { } column)
            {
                NullRule.Report(_place.Of(member), _findings);
            }
            else if (column.Width <= Length.Zero)
            {
                Range(member + ".width", $"{column.Width} leaves no room.");
            }
            else if (!Enum.IsDefined(column.Alignment))
            {
                Range(member + ".alignment", $"{column.Alignment} is none of the values there are.");
            }
        }
    }

    private void CheckRows(TableBlock block)
    {
        if (block.HeaderRows < 0)
        {
            Range(".headerRows", $"{block.HeaderRows} is less than nothing.");
        }
        else if (block.Rows.Count <= block.HeaderRows)
        {
            Empty(".rows", "The table has no row below its headers.", "Give at least one, or count fewer rows as headers.");
        }

        for (var index = 0; index < block.Rows.Count; index++)
        {
            if (block.Rows[index] is not { } row)
            {
                NullRule.Report(_place.Of($".rows[{index}]"), _findings);
                continue;
            }

            for (var at = 0; at < row.Cells.Count; at++)
            {
                CheckCell(row.Cells[at], $".rows[{index}].cells[{at}]");
            }
        }
    }

    private void CheckCell(TableCell? cell, string member)
    {
        if (cell is null)
        {
            NullRule.Report(_place.Of(member), _findings);
            return;
        }

        if (cell.ColumnSpan < 1)
        {
            Range(member + ".columnSpan", $"{cell.ColumnSpan} is less than 1.");
        }

        if (cell.RowSpan < 1)
        {
            Range(member + ".rowSpan", $"{cell.RowSpan} is less than 1.");
        }
    }

    private void Empty(string member, FindingText message, FindingText advice) =>
        _findings.Error(FindingCodes.EmptyList, _place.Of(member), message, advice);

    private void Range(string member, FindingText message) => RangeRule.Report(_place.Of(member), message, _findings);
}
