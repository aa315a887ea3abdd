using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

/// <summary>Tables over several pages.</summary>
public sealed class TableBreakTests
{
    private const int PushedLines = 40;

    [Theory]
    [InlineData(TableRules.None)]
    [InlineData(TableRules.Horizontal)]
    [InlineData(TableRules.Grid)]
    public void Head_rows_stand_again_on_each_further_page_as_no_content(TableRules rules)
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(150, headers: 2)), Tables.Template(rules));

        Assert.InRange(laid.Paged.Pages.Length, 4, 6);
        Assert.Empty(laid.Repeated(0));
        for (var page = 1; page < laid.Paged.Pages.Length - 1; page++)
        {
            Assert.Equal(["Kopf 1 Menge Preis", "Kopf 2 Menge Preis"], laid.Repeated(page));
            var first = laid.Body.First(line => line.Page == page);
            Assert.StartsWith("Reihe", first.Text, StringComparison.Ordinal);
            LengthAssert.InRange(
                first.Baseline - laid.Resolved.ContinuationPages.TextTop, Letters.Template.Type.Table.LineHeight * 2, 25.Mm);
        }

        Assert.Equal(
            Enumerable.Range(1, 150).Select(row => $"Reihe {row}. Stück {row} {row}\u00A0EUR"),
            laid.Rows().Skip(2).Select(row => string.Join(' ', row.Select(entry => entry.Item.Run.Text))));
        Assert.All(laid.Body, line => LengthAssert.InRange(line.Baseline, Length.Zero, Letters.Template.Page.TextBottom));
    }

    [Fact]
    public void Caption_and_head_keep_with_the_first_row_and_no_row_is_torn()
    {
        var parted = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var table = Tables.Of(1) with
            {
                Caption = "Tabelle",
                Rows = [["A", "B", "C"], .. Enumerable.Range(1, 6).Select(TableRow (_) => [Tables.Lines("hoch", 3), "b", "c"])],
            };
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), table, .. Letters.OneLiners(2)]));
            var rows = laid.Rows();

            Assert.All(rows, row => Assert.Single(row.Select(entry => entry.Page).Distinct()));
            Assert.Equal((rows[0][0].Page, rows[0][0].Page), (laid.Line("Tabelle").Page, rows[1][0].Page));
            parted += rows[^1][0].Page - rows[0][0].Page;
        }

        Assert.True(parted > 0, "No table was parted.");
    }

    [Fact]
    public void Rows_that_a_cell_binds_move_to_the_next_page_together()
    {
        var moved = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var table = Tables.Of(1) with
            {
                Rows =
                [
                    ["A", "B", "C"], ["a", "b", "c"],
                    [new TableCell { Lines = ["bindet"], RowSpan = 3 }, "b1", "c1"],
                    ["b2", new TableCell { Lines = ["auch"], RowSpan = 3 }],
                    ["b3"], ["a4", "b4"], ["d", "e", "f"],
                ],
            };
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), table, .. Letters.OneLiners(2)]));
            var pages = laid.Rows().Select(row => row[0].Page).ToList();

            Assert.Single(pages[2..6].Distinct());
            moved += pages[2] - pages[1];
        }

        Assert.True(moved > 0, "The rows never came to a page break.");
    }

    [Theory]
    [InlineData(TableRules.Horizontal)]
    [InlineData(TableRules.Grid)]
    public void A_row_higher_than_a_page_is_torn_line_by_line(TableRules rules)
    {
        const int Lines = 130;
        var table = Tables.Of(1) with
        {
            Rows =
            [
                ["A", "B", "C"], ["davor", "", ""], [Tables.Lines("lang", Lines), Tables.Lines("halb", 70), "kurz"],
                ["danach", "", ""],
            ],
        };
        var letter = Letters.With(table);
        var laid = Laid.Lay(letter, Tables.Template(rules));
        var texts = laid.Body.SelectMany(line => line.Runs).Select(run => run.Run.Text.TrimEnd()).ToList();

        Assert.Equal(Enumerable.Range(1, Lines).Select(line => $"lang {line}"), texts.Where(IsOf("lang")));
        Assert.Equal(Enumerable.Range(1, 70).Select(line => $"halb {line}"), texts.Where(IsOf("halb")));
        Assert.Equal((0, 1), (laid.Line("davor").Page, laid.Line("lang 1 ").Page));
        Assert.Equal(laid.Line($"lang {Lines}").Page, laid.Line("danach").Page);
        Assert.Equal(laid.Line("lang 1 ").Baseline, laid.Body.First(line => line.Page == 2).Baseline);
        Assert.All(laid.Body, line => LengthAssert.InRange(line.Baseline, Length.Zero, Letters.Template.Page.TextBottom));
        ConformanceChecker.AssertConforms(new PdfRenderer(Tables.Template(rules)).Render(letter));

        static Func<string, bool> IsOf(string word) => text => text.StartsWith(word, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_bound_but_higher_than_a_page_are_parted_between_two_of_them()
    {
        const int Bound = 70;
        var table = Tables.Of(1) with
        {
            Rows =
            [
                ["A", "B", "C"],
                [new TableCell { Lines = Tables.Lines("lang", 90).Lines, RowSpan = Bound }, "b1", "c1"],
                .. Enumerable.Range(2, Bound - 1).Select(TableRow (row) => [$"b{row}", $"c{row}"]),
                ["danach", "", ""],
            ],
        };
        var letter = Letters.With(table);
        var laid = Laid.Lay(letter);
        var texts = laid.Body.OrderBy(line => line.Page).ThenBy(line => line.Baseline)
            .SelectMany(line => line.Runs).Select(run => run.Run.Text.TrimEnd()).ToList();

        Assert.Equal(
            Enumerable.Range(1, 90).Select(line => $"lang {line}"),
            texts.Where(text => text.StartsWith("lang", StringComparison.Ordinal)));
        Assert.Equal(
            Enumerable.Range(1, Bound).Select(row => $"c{row}"), texts.Where(text => text.StartsWith('c')));
        Assert.All(laid.Body, line => LengthAssert.InRange(line.Baseline, Length.Zero, Letters.Template.Page.TextBottom));
        Assert.Equal(laid.Line($"b{Bound}").Page, laid.Line("danach").Page);
        ConformanceChecker.AssertConforms(new PdfRenderer(Letters.Template).Render(letter));
    }

    [Fact]
    public void A_head_that_leaves_no_room_is_not_repeated()
    {
        var table = Tables.Of(1) with
        {
            Rows =
            [
                [Tables.Lines("Kopf", 35), "B", "C"],
                .. Enumerable.Range(1, 60).Select(TableRow (row) => [$"Reihe {row}", "", ""]),
            ],
        };
        var laid = Laid.Lay(Letters.With(table));

        Assert.All(Enumerable.Range(0, laid.Paged.Pages.Length), page => Assert.Empty(laid.Repeated(page)));
        Assert.Equal(60, laid.Body.Count(line => line.Text.StartsWith("Reihe", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_that_is_to_stay_whole_does_if_it_fits_a_page()
    {
        for (var push = 0; push < PushedLines; push++)
        {
            var laid = Laid.Lay(Letters.With(
                [.. Letters.OneLiners(push), Tables.Of(20) with { KeepTogether = true }, .. Letters.OneLiners(2)]));

            Assert.Single(laid.Rows().SelectMany(row => row).Select(entry => entry.Page).Distinct());
        }
    }
}
