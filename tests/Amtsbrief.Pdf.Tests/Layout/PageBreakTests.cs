using Amtsbrief.Pdf.Layout;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Where pages break: tried with the text pushed down line by line over a whole page.</summary>
public sealed class PageBreakTests
{
    private const int PushedLines = 70;

    private static readonly IEnumerable<int> Pushes = Enumerable.Range(0, PushedLines);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_paragraph_never_leaves_one_line_alone(int lines)
    {
        var parted = 0;
        foreach (var push in Pushes)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Letters.Lines(lines), .. Letters.OneLiners(2)]));
            var parts = laid.Body.Where(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal))
                .CountBy(line => line.Page).Select(part => part.Value).ToList();

            Assert.Equal(lines, parts.Sum());
            Assert.All(parts, part => Assert.True(part >= 2, $"{part} line alone after {push} lines."));
            parted += parts.Count - 1;
        }

        Assert.True(parted > 0, "No paragraph was parted at all.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_paragraph_of_two_or_three_lines_stays_whole(int lines)
    {
        foreach (var push in Pushes)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Letters.Lines(lines)]));

            Assert.Single(laid.Body.Where(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal))
                .Select(line => line.Page).Distinct());
        }
    }

    [Fact]
    public void The_close_stays_with_the_signature_and_takes_two_lines_along()
    {
        var moved = 0;
        foreach (var push in Pushes)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Letters.Lines(16)]));
            var close = laid.Body.Index().Single(line => line.Item.Text == "Mit freundlichen Grüßen");

            Assert.All(laid.Body.Skip(close.Index), line => Assert.Equal(close.Item.Page, line.Page));
            Assert.All(
                laid.Body.Skip(close.Index - 2).Take(2),
                line => Assert.Equal((close.Item.Page, "Zeile"), (line.Page, line.Text[..5])));
            moved += laid.Body[close.Index - 5].Page < close.Item.Page ? 1 : 0;
        }

        Assert.True(moved > 0, "The close never came to a page break.");
    }

    [Fact]
    public void The_close_takes_a_short_paragraph_along_as_a_whole()
    {
        var moved = 0;
        foreach (var push in Pushes)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Letters.Lines(5)]));
            var close = laid.Body.Single(line => line.Text == "Mit freundlichen Grüßen");

            Assert.All(
                laid.Body.Where(line => line.Text.StartsWith("Zeile", StringComparison.Ordinal)),
                line => Assert.Equal(close.Page, line.Page));
            moved += close.Page;
        }

        Assert.True(moved > 0, "The close never came to a page break.");
    }

    [Fact]
    public void Page_after_page_is_filled_as_far_as_the_rules_allow()
    {
        foreach (var push in Pushes)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Letters.Lines(5), .. Letters.OneLiners(4)]));
            var style = laid.Resolved.Template.Type.Body;
            foreach (var page in laid.Body.GroupBy(line => line.Page).SkipLast(1))
            {
                var free = laid.Resolved.Template.Page.TextBottom - page.Max(line => line.Baseline);

                // At most a block of three lines with its space, or the close with two paragraphs of a line, has moved on.
                Assert.True(free < style.LineHeight * 10, $"{free} of page {page.Key + 1} is free.");
            }
        }
    }

    [Fact]
    public void A_block_higher_than_a_page_breaks_where_the_page_ends()
    {
        const int Rows = 150;
        var laid = Laid.Lay(Letters.With(new Paragraph("Zur Lage:"), new KeyValueBlock
        {
            Rows = [.. Enumerable.Range(1, Rows).Select(row => new KeyValueRow { Key = $"{row}.", Lines = [$"Angabe {row}"] })],
        }));

        Assert.Equal(
            Enumerable.Range(1, Rows).Select(row => $"{row}. Angabe {row}"),
            laid.Body.Select(line => line.Text).Where(text => text.Contains("Angabe", StringComparison.Ordinal)));
        Assert.Equal(4, laid.Paged.Pages.Length);
        Assert.All(laid.Body, line => AssertInside(laid, line));
    }

    [Fact]
    public void A_letter_of_thirty_pages_loses_nothing()
    {
        const int Paragraphs = 440;
        var texts = Enumerable.Range(1, Paragraphs).Select(number => $"{number}. {Letters.Sentences.Trim()}").ToList();
        var laid = Laid.Lay(Letters.With(texts.Select(text => new Paragraph(text))));

        Assert.InRange(laid.Paged.Pages.Length, 30, 40);
        Assert.Equal(
            string.Concat(texts).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(laid.Body.Select(line => line.Text))
                .Replace(" ", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal)
                .Split("Mustermann,")[1].Split("Mitfreundlichen")[0]);
        Assert.All(laid.Body, line => AssertInside(laid, line));
    }

    [Fact]
    public void The_text_of_continuation_pages_begins_at_the_top_margin()
    {
        var laid = Laid.Lay(Letters.With(Letters.OneLiners(PushedLines)));
        var template = laid.Resolved.Template;

        Assert.All(
            laid.Body.Where(line => line.Page > 0).GroupBy(line => line.Page),
            page => Assert.Equal(template.Page.Top + template.Type.Body.Baseline, page.First().Baseline));
    }

    private static void AssertInside(Laid laid, LaidLine line)
    {
        var (page, style) = (laid.Resolved.Template.Page, laid.Resolved.Template.Type.Body);
        var top = line.Page == 0 ? laid.Resolved.FirstPage.TextTop : page.Top;
        LengthAssert.InRange(line.Baseline, top + style.Baseline, page.TextBottom - style.LineHeight + style.Baseline);
    }
}
