using Amtsbrief.Blocks;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

/// <summary>What shows no text: rules, free space, ends of pages.</summary>
public sealed class SpaceTests
{
    private static readonly Length Pitch = Letters.Template.Type.Body.LineHeight;

    [Fact]
    public void A_rule_crosses_the_text_in_the_middle_of_a_line()
    {
        var laid = Laid.Lay(Letters.With(new Paragraph("Davor."), new HorizontalRule(), new Paragraph("Danach.")));
        var page = laid.Resolved.Template.Page;
        var rule = Assert.Single(laid.Rules(0), rule => rule.Y1 == rule.Y2 && rule.X1 == page.Left);

        Assert.Equal(page.Left + page.TextWidth, rule.X2);
        Assert.Equal(Letters.Template.Blocks.RuleThickness, rule.Thickness);
        Assert.Equal(
            laid.Line("Davor.").Baseline - Letters.Template.Type.Body.Baseline + (Pitch * 2) + Length.FromEmu(Pitch.Emu / 2),
            rule.Y1);
        Assert.Equal(Pitch * 4, laid.Line("Danach.").Baseline - laid.Line("Davor.").Baseline);
    }

    [Fact]
    public void Space_comes_on_top_and_vanishes_at_the_head_of_a_page()
    {
        var heads = 0;
        for (var push = 0; push < 40; push++)
        {
            var laid = Laid.Lay(Letters.With(
            [
                .. Letters.OneLiners(push), new Paragraph("Davor."), new VerticalSpace(20.Mm), new Paragraph("Danach."),
                .. Letters.OneLiners(2),
            ]));
            var (above, below) = (laid.Line("Davor."), laid.Line("Danach."));
            if (above.Page == below.Page)
            {
                Assert.Equal((Pitch * 2) + 20.Mm, below.Baseline - above.Baseline);
            }
            else if (laid.Body.First(line => line.Page == below.Page) == below)
            {
                heads++;
                Assert.Equal(laid.Resolved.ContinuationPages.TextTop + Letters.Template.Type.Body.Baseline, below.Baseline);
            }
        }

        Assert.True(heads > 0, "The space never came to a page break.");
    }

    [Fact]
    public void A_page_ends_where_the_author_says_so_whatever_keeps_together()
    {
        var laid = Laid.Lay(Letters.With(
            new Paragraph("Eins."), new PageBreak(), new PageBreak(), new Heading(1, "Zwei"), new PageBreak(),
            new Paragraph("Drei.") { KeepWithNext = true }, new PageBreak(), new Paragraph("Vier.")));

        Assert.Equal([0, 1, 2, 3], ((string[])["Eins.", "Zwei", "Drei.", "Vier."]).Select(text => laid.Line(text).Page));
        Assert.Equal(4, laid.Paged.Pages.Length);
    }
}
