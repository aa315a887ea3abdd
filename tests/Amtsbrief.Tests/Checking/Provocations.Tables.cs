using Amtsbrief.Blocks;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Tables() => new()
    {
        ["table without columns"] = new(_press.Saying(Table(0, ["a"], ["b"])), "error AB102 body[0].columns"),
        ["tables without a row below the headers"] = new(
            _press.Saying(Table(1), Table(1, ["a"]), Table(1, ["a"], ["b"]) with { HeaderRows = 3 }),
            "error AB102 body[0].rows", "error AB102 body[1].rows", "error AB102 body[2].rows"),
        ["table of too many columns"] = new(_press.Saying(Table(64, ["a"], ["b"])), "error AB425 body[0].columns"),
        ["figures of a table out of range"] = new(
            _press.Saying(
                Table(1, ["a"]) with { HeaderRows = -1 },
                Table(1, ["a"], [Wide("b", 0), Wide("c", 1) with { RowSpan = 0 }]) with
                {
                    Columns = [new() { Width = Length.Zero }, new() { Alignment = (ColumnAlignment)9 }],
                }),
            "error AB425 body[0].headerRows",
            "error AB425 body[1].columns[0].width", "error AB425 body[1].columns[1].alignment",
            "error AB425 body[1].rows[1].cells[0].columnSpan", "error AB425 body[1].rows[1].cells[1].rowSpan"),
        ["null in a table"] = new(
            _press.Saying(Table(1, ["a"], [null!], null!) with { Columns = [null!] }),
            "error AB104 body[0].columns[0]", "error AB104 body[0].rows[1].cells[0]", "error AB104 body[0].rows[2]"),
        ["rows with too few and too many cells"] = new(
            _press.Saying(Table(2, ["a", "b"], ["c"]), Table(2, ["a", "b"], ["c", Wide("d", 2)])),
            "error AB424 body[0].rows[1]", "error AB424 body[1].rows[1].cells[1]"),
        ["cells that reach over others and over edges"] = new(
            _press.Saying(
                Table(3, ["a", "b", "c"], ["d", High("e", 2), "f"], [Wide("g", 2), "h"]),
                Table(1, ["a"], [High("b", 2)]),
                Table(1, [High("a", 2)], ["b"]),
                Table(1, ["a"], [High("b", int.MaxValue)])),
            "error AB424 body[0].rows[2].cells[0]", "error AB424 body[1].rows[1].cells[0]",
            "error AB424 body[2].rows[0].cells[0]", "error AB424 body[3].rows[1].cells[0]"),
        ["columns that are wider than the text"] = new(
            _press.Saying(
                Table(2, ["a", "b"], ["c", "d"]) with { Columns = [new() { Width = 157.Mm }, new() { Width = 8.1.Mm }] },
                Table(3, ["a", "b", "c"], [Long(20), Long(20), Long(20)])),
            "error AB221 body[0]", "error AB221 body[1]"),
        ["words that are wider than a fixed column"] = new(
            _press.Saying(Table(1, ["a"], [Cell("kurz", "Bewohnerparkausweis")]) with { Columns = [new() { Width = 20.Mm }] }),
            "error AB204 body[0].rows[1].cells[0].lines[1]"),
        ["irregular table inside an own block"] = new(
            _press.Saying(new OwnBlock(_ => [Table(2, ["a"], ["b"])])), "error AB424 body[0]"),
        ["cell with an empty line"] = new(
            _press.Saying(Table(1, ["a"], [Cell("b", "")])), "error AB101 body[0].rows[1].cells[0].lines[1]"),
    };

    private static TableBlock Table(int columns, params ValueList<TableRow> rows) => new()
    {
        Columns = ValueList.From(Enumerable.Repeat(new TableColumn(), columns)),
        Rows = rows,
    };

    private static TableCell Cell(params ValueList<RichText> lines) => new() { Lines = lines };

    private static TableCell Wide(string text, int span) => new() { Lines = [text], ColumnSpan = span };

    private static TableCell High(string text, int span) => new() { Lines = [text], RowSpan = span };
}
