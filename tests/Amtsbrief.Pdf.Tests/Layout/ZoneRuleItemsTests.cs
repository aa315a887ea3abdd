using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

public sealed class ZoneRuleItemsTests
{
    private static readonly Box Place = new(25.Mm, 45.Mm, 80.Mm, 5.Mm);

    [Fact]
    public void Given_a_return_line_with_a_rule_when_laid_then_it_stands_below_the_line_across_the_field()
    {
        var template = Letters.Template;
        var ruled = Laid.Lay(
            Letters.With(Letters.OneLiners(1)),
            template with { AddressField = template.AddressField with { ReturnLineRule = true } });

        var rule = Assert.Single(ruled.Paged.Pages[0].Items.OfType<RuleItem>(), item => item.X1 >= 25.Mm);
        Assert.Equal((25.Mm, 105.Mm, template.Blocks.RuleThickness), (rule.X1, rule.X2, rule.Thickness));
        Assert.Equal(rule.Y1, rule.Y2);
        Assert.Equal(50.0, rule.Y1.Millimetres, 0.1);
        Assert.Null(rule.Node);
    }

    [Theory]
    [InlineData(nameof(ZoneRule.Above), 44.5)]
    [InlineData(nameof(ZoneRule.Below), 50.5)]
    public void Given_a_rule_when_placed_then_it_touches_the_zone_from_outside(string rule, double y) =>
        Assert.Equal<PageItem>([new RuleItem(25.Mm, y.Mm, 105.Mm, y.Mm, 1.Mm)], Rules(Enum.Parse<ZoneRule>(rule), 1.Mm));

    [Fact]
    public void Given_no_rule_or_no_thickness_when_placed_then_nothing_is_drawn()
    {
        Assert.Empty(Rules(ZoneRule.None, 1.Mm));
        Assert.Empty(Rules(ZoneRule.Below, Length.Zero));
    }

    private static ImmutableArray<PageItem> Rules(ZoneRule rule, Length thickness)
    {
        var pages = new PageStack(Letters.Template.Page);
        ZoneRuleItems.Add(Place, rule, thickness, page: 0, pages);
        return pages.ToPages()[0].Items;
    }
}
