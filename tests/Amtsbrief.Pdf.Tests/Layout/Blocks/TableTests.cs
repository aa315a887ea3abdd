using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

/// <summary>Cells, rules and caption of a table on one page.</summary>
public sealed class TableTests
{
    private static readonly Length Rounding = Length.FromEmu(2);

    [Fact]
    public void Text_stands_within_the_padding_of_its_cell_at_the_top()
    {
        var table = Tables.Of(1) with
        {
            Rows = [["A", "B", "C"], [Tables.Lines("hoch", 3), "flach", ""], ["unten", "", ""]],
        };
        var laid = Laid.Lay(Letters.With(table), Tables.Template(TableRules.None));
        var (blocks, style) = (Letters.Template.Blocks, Letters.Template.Type.Table);
        var left = Letters.Template.Page.Left + blocks.CellPadding;
        var columns = laid.Table().Columns;

        Assert.Equal([left, left + columns[0], left + columns[0] + columns[1]], laid.Line("A").Runs.Select(run => run.X));
        Assert.Equal(left + columns[0], laid.Line("hoch 1").Runs[1].X);
        Assert.Equal("hoch 1 flach", laid.Line("hoch 1").Text);
        Assert.Equal(
            (style.LineHeight * 3) + (blocks.CellPaddingVertical * 2),
            laid.Line("unten").Baseline - laid.Line("hoch 1").Baseline);
        Assert.Equal(style.LineHeight * 2, laid.Line("hoch 3").Baseline - laid.Line("hoch 1").Baseline);
    }

    [Fact]
    public void Cells_stand_left_centred_right_or_at_the_comma()
    {
        var laid = Laid.Lay(Letters.With(new TableBlock
        {
            Columns =
            [
                new TableColumn { Width = 30.Mm }, new TableColumn { Width = 40.Mm, Alignment = ColumnAlignment.Center },
                new TableColumn { Width = 40.Mm, Alignment = ColumnAlignment.Right },
                new TableColumn { Width = 40.Mm, Alignment = ColumnAlignment.Comma },
            ],
            HeaderRows = 0,
            Rows = [["eins", "Mitte", "rechts", "1.000,5"], ["zwei", "ab", "cd", "7,25"], ["drei", "ef", "gh", "12"]],
        }));
        var padding = Letters.Template.Blocks.CellPadding;
        var columns = laid.Table().Columns;
        var edge = Letters.Template.Page.Left + columns[0];
        foreach (var row in laid.Rows())
        {
            var (left, right) = (row[1].Item.X - edge, edge + columns[1] - LaidLine.InkRight(row[1].Item));
            LengthAssert.InRange(left - right, -Rounding, Rounding);
            Assert.Equal(edge + columns[1] + columns[2] - padding, LaidLine.InkRight(row[2].Item));
        }

        var commas = laid.Rows().Select(row => CommaOf(row[3].Item)).ToList();
        LengthAssert.InRange(commas.Max() - commas.Min(), Length.Zero, Rounding);
        Assert.Equal(
            edge + columns[1] + columns[2] + columns[3] - padding, LaidLine.InkRight(laid.Rows()[1][3].Item));

        // Where the comma stands or, in a whole number, would.
        static Length CommaOf(GlyphRunItem item) => item.X + (item.Run with
        {
            Glyphs = [.. item.Run.Glyphs.TakeWhile(glyph => glyph.Text != ",")],
        }).Width;
    }

    [Fact]
    public void Cells_may_cover_columns_and_rows()
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(1) with
        {
            Rows =
            [
                [new TableCell { Lines = ["Breit " + Letters.Sentences], ColumnSpan = 3 }],
                [new TableCell { Lines = ["hoch"], RowSpan = 2 }, "b1", "c1"],
                [new TableCell { Lines = ["unter b1"], ColumnSpan = 2 }],
                ["a3", "b3", "c3"],
            ],
        }));
        var columns = laid.Table().Columns;
        var left = Letters.Template.Page.Left + Letters.Template.Blocks.CellPadding;

        Assert.True(
            laid.Line("Breit").Right > left + columns[0] + columns[1], "The text goes over all columns.");
        Assert.Equal(laid.Line("hoch").Baseline, laid.Line("hoch").Runs.Single(run => run.Run.Text == "b1").Baseline);
        Assert.Equal(left + columns[0], laid.Line("unter b1").Left);
        Assert.Equal(
            [new TableCellPlace(3, 1, TableScope.Column), new TableCellPlace(1, 2)],
            laid.Tree.Nodes.Select(node => node.Cell).OfType<TableCellPlace>()
                .Where(cell => cell.ColumnSpan + cell.RowSpan > 2).Take(2));
    }

    [Fact]
    public void A_cell_over_two_rows_makes_the_second_one_high_enough()
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(1) with
        {
            Rows =
            [
                ["A", "B", "C"],
                [new TableCell { Lines = Tables.Lines("hoch", 5).Lines, RowSpan = 2 }, "b1", "c1"],
                ["b2", "c2"],
                ["a3", "b3", "c3"],
            ],
        }));
        var (blocks, pitch) = (Letters.Template.Blocks, Letters.Template.Type.Table.LineHeight);

        Assert.Equal(
            (pitch * 5) + (blocks.CellPaddingVertical * 2), laid.Line("a3").Baseline - laid.Line("hoch 1").Baseline);
        Assert.Equal(
            pitch + (blocks.CellPaddingVertical * 2),
            Run(laid, "b2").Baseline - Run(laid, "b1").Baseline);
    }

    [Fact]
    public void The_caption_stands_above_at_its_space()
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(1) with { Caption = "Tabelle 1" }), Tables.Template(TableRules.None));
        var (blocks, caption, head) = (
            Letters.Template.Blocks, Letters.Template.Type.Caption, Letters.Template.Type.TableHeader);

        Assert.Equal(
            caption.LineHeight - caption.Baseline + blocks.CaptionSpace + blocks.CellPaddingVertical + head.Baseline,
            laid.Line("Kopf 1").Baseline - laid.Line("Tabelle 1").Baseline);
        Assert.Equal(caption.LineHeight * 2, laid.Line("Tabelle 1").Baseline - laid.Line("Sehr geehrte").Baseline);
    }

    [Fact]
    public void A_word_too_wide_for_its_cell_is_an_error_at_its_place()
    {
        var table = Tables.Of(1) with { Rows = [["A", "B", "C"], ["a", "b", new string('8', 30)]] };

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(Letters.Template).Render(Letters.With(table)));

        Assert.Equal(
            (FindingCodes.WordTooWide, "body[0].rows[1].cells[2].lines[0]"),
            error.Findings.Select(finding => (finding.Code, finding.Path)).Single());
    }

    private static GlyphRunItem Run(Laid laid, string text) =>
        laid.Lines.SelectMany(line => line.Runs).Single(run => run.Run.Text == text);
}
