using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

/// <summary>The rules of a table; each takes its thickness of the height, as in word processors.</summary>
public sealed class TableRuleTests
{
    private static readonly BlockGeometry Blocks = Letters.Template.Blocks;
    private static readonly Length Row = Letters.Template.Type.Table.LineHeight + (Blocks.CellPaddingVertical * 2);

    [Fact]
    public void Horizontal_rules_stand_around_the_head_and_below_the_table()
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(2), new Paragraph("Danach.")), Tables.Template(TableRules.Horizontal));
        var left = Letters.Template.Page.Left;
        var rules = TableRulesOf(laid, 0).ToList();

        Assert.All(rules, rule => Assert.Equal(
            (left, laid.Table().Columns.Aggregate(left, (edge, width) => edge + width), Blocks.RuleThickness),
            (rule.X1, rule.X2, rule.Thickness)));
        Assert.Equal([Row + Blocks.RuleThickness, (Row * 2) + Blocks.RuleThickness], Distances(rules.Select(rule => rule.Y1)));
        Assert.Equal(
            (Row * 2) + Blocks.RuleThickness + Letters.Template.Type.Body.SpaceBefore - Blocks.CellPaddingVertical,
            laid.Line("Danach.").Baseline - laid.Line("Reihe 1.").Baseline);
    }

    [Fact]
    public void Without_a_head_they_stand_above_and_below_the_table() => Assert.Equal(
        [(Row * 3) + Blocks.RuleThickness],
        Distances(TableRulesOf(Laid.Lay(Letters.With(Tables.Of(3, headers: 0)), Tables.Template(TableRules.Horizontal)), 0)
            .Select(rule => rule.Y1)));

    [Fact]
    public void No_rules_are_none() =>
        Assert.Empty(TableRulesOf(Laid.Lay(Letters.With(Tables.Of(3)), Tables.Template(TableRules.None)), 0));

    [Fact]
    public void A_grid_stands_around_every_cell_and_crosses_none()
    {
        var laid = Laid.Lay(
            Letters.With(Tables.Of(1) with
            {
                Rows = [[new TableCell { Lines = ["breit"], ColumnSpan = 2 }, "C"], ["a", "b", "c"]],
            }),
            Tables.Template(TableRules.Grid));
        var columns = laid.Table().Columns;
        var left = Letters.Template.Page.Left;
        var rules = TableRulesOf(laid, 0).ToList();
        var (across, down) = (rules.Where(rule => rule.Y1 == rule.Y2).ToList(), rules.Where(rule => rule.X1 == rule.X2).ToList());
        var pitch = Row + Blocks.RuleThickness;

        Assert.Equal([pitch, pitch], Distances(across.Select(rule => rule.Y1).Distinct()));
        Assert.Equal(
            [left, left + columns[0], left + columns[0] + columns[1], left + columns[0] + columns[1] + columns[2]],
            down.Select(rule => rule.X1).Distinct().Order());
        var inner = Assert.Single(down, rule => rule.X1 == left + columns[0]);
        Assert.Equal(
            across.Select(rule => rule.Y1).Distinct().Order().ElementAt(1) - Length.FromEmu(Blocks.RuleThickness.Emu / 2),
            inner.Y1);
    }

    [Fact]
    public void Where_a_grid_is_parted_both_parts_are_closed()
    {
        var laid = Laid.Lay(Letters.With(Tables.Of(60)), Tables.Template(TableRules.Grid));
        for (var page = 0; page < laid.Paged.Pages.Length; page++)
        {
            var across = TableRulesOf(laid, page).Where(rule => rule.Y1 == rule.Y2).Select(rule => rule.Y1).ToList();
            var lines = laid.Lines.Where(line => line.Page == page && line.Text.Contains("Reihe", StringComparison.Ordinal))
                .Select(line => line.Baseline).ToList();

            Assert.True(across.Min() < lines.Min() && across.Max() > lines.Max(), $"Page {page + 1} has an open cell.");
            LengthAssert.InRange(across.Max(), lines.Max(), Letters.Template.Page.TextBottom);
        }
    }

    private static IEnumerable<RuleItem> TableRulesOf(Laid laid, int page) =>
        laid.Rules(page).Where(rule => rule.X1 >= Letters.Template.Page.Left);

    private static IEnumerable<Length> Distances(IEnumerable<Length> places)
    {
        var ordered = places.Order().ToList();
        return ordered.Skip(1).Zip(ordered, (below, above) => below - above);
    }
}
