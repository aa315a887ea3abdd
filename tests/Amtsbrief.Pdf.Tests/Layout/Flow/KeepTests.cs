using Amtsbrief.Blocks;

namespace Amtsbrief.Pdf.Tests.Layout.Flow;

/// <summary>What the author keeps together.</summary>
public sealed class KeepTests
{
    private const int PushedLines = 40;

    [Fact]
    public void A_chain_stays_on_one_page_as_far_as_it_fits()
    {
        var moved = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var chain = Enumerable.Range(1, 5).Select(number => new Paragraph($"Kette {number}") { KeepWithNext = true });
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), .. chain, Letters.Lines(6), .. Letters.OneLiners(2)]));
            var at = laid.Body.Index().Single(line => line.Item.Text == "Kette 1").Index;

            Assert.All(laid.Body.Skip(at).Take(7), line => Assert.Equal(laid.Body[at].Page, line.Page));
            moved += laid.Body[at - 1].Page < laid.Body[at].Page ? 1 : 0;
        }

        Assert.True(moved > 0, "The chain never came to a page break.");
    }

    [Fact]
    public void A_chain_higher_than_a_page_fills_pages_and_leaves_no_line_alone()
    {
        var chain = Enumerable.Range(1, 60).Select(_ => Letters.Lines(3) with { KeepWithNext = true });
        var laid = Laid.Lay(Letters.With([new Paragraph("Davor."), .. chain, new Paragraph("Danach.")]));

        Assert.Equal(180, laid.Body.Count(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal)));
        Assert.InRange(laid.Paged.Pages.Length, 5, 6);
        for (var page = 1; page < laid.Paged.Pages.Length; page++)
        {
            Assert.StartsWith("Zeile1", laid.Body.First(line => line.Page == page).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_chain_higher_than_a_page_is_not_parted_at_the_close()
    {
        for (var links = 20; links < 20 + PushedLines; links++)
        {
            var chain = Letters.OneLiners(links).Select(block => block with { KeepWithNext = true });
            var laid = Laid.Lay(Letters.With([.. chain]));
            var close = laid.Body.Index().Single(line => line.Item.Text == "Mit freundlichen Grüßen").Index;

            Assert.All(laid.Body.Skip(close), line => Assert.Equal(laid.Body[close].Page, line.Page));
            Assert.Equal(laid.Body[close].Page, laid.Body[close - 1].Page);
        }
    }

    [Fact]
    public void A_paragraph_that_is_to_stay_whole_does_unless_it_is_higher_than_a_page()
    {
        for (var push = 0; push < PushedLines; push++)
        {
            var laid = Laid.Lay(Letters.With(
                [.. Letters.OneLiners(push), Letters.Lines(12) with { KeepTogether = true }, .. Letters.OneLiners(2)]));

            Assert.Single(PagesOf(laid));
        }

        var high = Laid.Lay(Letters.With(Letters.Lines(140) with { KeepTogether = true }));
        Assert.Equal(140, high.Body.Count(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal)));
        Assert.InRange(PagesOf(high).Count(), 3, 4);
    }

    [Fact]
    public void A_list_that_is_to_stay_whole_does()
    {
        for (var push = 0; push < PushedLines; push++)
        {
            var items = Enumerable.Range(1, 9).Select(item => (ListItem)$"Zeile {item}");
            var laid = Laid.Lay(Letters.With(
            [
                .. Letters.OneLiners(push), new ListBlock { Items = [.. items], KeepTogether = true }, .. Letters.OneLiners(2),
            ]));

            Assert.Single(laid.Body.Where(line => line.Text.StartsWith('•')).Select(line => line.Page).Distinct());
        }
    }

    [Fact]
    public void The_close_takes_two_lines_along_whatever_the_text_ends_in()
    {
        Block[] endings =
        [
            new Paragraph("Kurz."), new ListBlock { Items = ["Kurz eins.", "Kurz zwei.", "Kurz drei."] },
            Blocks.Tables.Of(3), new Quotation { Paragraphs = ["Kurz."], Source = "Kurz." },
        ];
        foreach (var ending in endings)
        {
            for (var push = 0; push < PushedLines; push++)
            {
                var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), ending]));
                var close = laid.Body.Index().Single(line => line.Item.Text == "Mit freundlichen Grüßen");

                Assert.All(laid.Body.Skip(close.Index - 2), line => Assert.Equal(close.Item.Page, line.Page));
            }
        }
    }

    private static IEnumerable<int> PagesOf(Laid laid) => laid.Body
        .Where(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal)).Select(line => line.Page).Distinct();
}
