using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class TableResolverTests
{
    private static readonly FontMetrics _metrics = FontFamily.Arimo.Metrics(bold: false, italic: false);

    [Fact]
    public void Given_columns_without_widths_when_resolved_then_they_fill_the_text_in_whole_twips()
    {
        var table = Resolve([new(), new()], ["Art", "Betrag"], ["Ausweis", "12 EUR"]);
        Assert.Equal(9354, table.Columns.Sum(column => column.Twips));
        Assert.All(table.Columns, column => Assert.Equal(0, column.Emu % 635));
    }

    [Fact]
    public void Given_fixed_columns_alone_when_resolved_then_the_table_is_no_wider_than_they_are()
    {
        var table = Resolve([new() { Width = 20.Mm }, new() { Width = 40.Mm }], ["a", "b"], ["c", "d"]);
        Assert.Equal([1133, 2267], table.Columns.Select(column => column.Twips));
    }

    [Fact]
    public void Given_long_and_short_columns_when_resolved_then_no_short_line_is_broken()
    {
        var text = string.Join(' ', Enumerable.Repeat("Beschreibung", 40));
        var table = Resolve([new(), new(), new()], ["Nr.", "Gegenstand", "Wert"], ["1", text, "1.234,56 EUR"]);
        Assert.True(table.Columns[2] >= _metrics.Measure("1.234,56 EUR", 11.Pt) + 3.Mm);
        Assert.True(table.Columns[1] > 110.Mm, table.Columns[1].ToString());
    }

    [Fact]
    public void Given_discretionary_hyphens_when_resolved_then_a_column_may_be_as_narrow_as_the_parts()
    {
        const string Word = "Bewohner\u00ADpark\u00ADausweis\u00ADangelegenheiten";
        Resolve([new() { Width = 32.Mm }], ["a"], [Word]);
        Assert.Throws<LetterInvalidException>(
            () => Resolve([new() { Width = 32.Mm }], ["a"], [Word.Replace("\u00AD", "", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Given_a_wide_cell_over_two_columns_when_resolved_then_both_grow_for_it()
    {
        var wide = new TableCell { Lines = ["Donaudampfschifffahrtsgesellschaftskapitän"], ColumnSpan = 2 };
        var table = Resolve([new(), new(), new()], [wide, "c"], ["a", "b", string.Join(' ', Enumerable.Repeat("Text", 80))]);
        var needed = FontFamily.Arimo.Metrics(bold: true, italic: false).Measure(wide.Lines[0].ToString(), 11.Pt) + 3.Mm;
        Assert.True(table.Columns[0] + table.Columns[1] >= needed);
        Assert.InRange((table.Columns[0] - table.Columns[1]).Millimetres, -1, 1);
    }

    [Fact]
    public void Given_figures_when_resolved_then_their_commas_stand_below_each_other()
    {
        var table = Amounts(["1.234,56 EUR"], ["7,5 EUR"], ["99"], ["–"], ["frei"]);
        var cells = table.Rows.Skip(1).Select(row => row.Cells[0]).ToList();
        Assert.Equal(Length.Zero, cells[0].InsetRight);
        Assert.Equal(Behind(",56 EUR") - Behind(",5 EUR"), cells[1].InsetRight);
        Assert.Equal(Behind(",56 EUR"), cells[2].InsetRight);
        Assert.Equal(Behind(",56 EUR"), cells[3].InsetRight);
        Assert.Equal(Length.Zero, cells[4].InsetRight);
        Assert.Equal([true, true, true, true, false], cells.Select(cell => cell.IsAtComma));
        Assert.All(cells, cell => Assert.Equal(HorizontalAlignment.Right, cell.Alignment));
    }

    [Fact]
    public void Given_the_mark_of_a_note_behind_a_figure_when_resolved_then_it_counts_as_small_as_it_is_set()
    {
        RichText marked = ["7,56", new Footnote("geschätzt")];
        var table = Amounts([marked], ["7,56"]);
        Assert.Equal(_metrics.Measure("1", Superscript.Size(Resolved.FormB.Type.Table)), table.Rows[2].Cells[0].InsetRight);
    }

    [Fact]
    public void Given_bold_in_a_figure_when_resolved_then_it_is_measured_in_bold()
    {
        var table = Amounts(["7"], [new RichText(["7,", new Strong("50")])]);
        var behind = Behind(",") + FontFamily.Arimo.Metrics(bold: true, italic: false).Measure("50", 11.Pt);
        Assert.Equal(behind, table.Rows[1].Cells[0].InsetRight);
    }

    [Fact]
    public void Given_headers_when_resolved_then_they_head_columns_or_rows_in_bold()
    {
        var head = new TableCell { Lines = ["Miete"], IsRowHeader = true };
        var table = Resolve([new(), new() { Alignment = ColumnAlignment.Right }], ["Art", "Betrag"], [head, "412"]);
        Assert.Equal(
            [(HeaderScope.Column, TextRole.TableHeader), (HeaderScope.Column, TextRole.TableHeader),
             (HeaderScope.Row, TextRole.TableHeader), (HeaderScope.None, TextRole.Table)],
            table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Scope, cell.Role)));
        Assert.Equal([HorizontalAlignment.Left, HorizontalAlignment.Right], table.Rows[0].Cells.Select(cell => cell.Alignment));
    }

    [Fact]
    public void Given_cells_over_several_rows_when_resolved_then_others_stand_beside_them_and_their_rows_stay_together()
    {
        var high = new TableCell { Lines = ["a"], RowSpan = 2 };
        var table = Resolve([new(), new()], ["Kopf", "Kopf"], [high, "b"], ["c"], ["d", ""]);
        Assert.Equal([1], table.Rows[2].Cells.Select(cell => cell.Column));
        Assert.Equal([true, true, false, false], table.Rows.Select(row => row.KeepWithNext));
        Assert.True(table.Rows[3].Cells[1].Lines.IsEmpty);
    }

    [Fact]
    public void Given_a_caption_when_resolved_then_the_space_above_is_the_tables_own()
    {
        var block = new TableBlock { Columns = [new()], Rows = [["a"], ["b"]], Caption = "Gebühren" };
        var table = Resolved.Block<ResolvedTable>(block);
        Assert.Equal(12.Pt, table.SpaceBefore);
        Assert.Equal(Length.Zero, table.Caption!.SpaceBefore);
        Assert.Equal("Gebühren", table.Caption.Lines[0].PlainText);
    }

    private static ResolvedTable Resolve(ValueList<TableColumn> columns, params ValueList<TableRow> rows) =>
        Resolved.Block<ResolvedTable>(new TableBlock { Columns = columns, Rows = rows });

    private static ResolvedTable Amounts(params ValueList<TableRow> rows) =>
        Resolve([new() { Alignment = ColumnAlignment.Comma }], [["Betrag"], .. rows]);

    private static Length Behind(string text) => _metrics.Measure(text, 11.Pt);
}
