using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Resolving;
using Amtsbrief.Tests.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class BlockResolverTests
{
    [Fact]
    public void Given_page_breaks_when_resolved_then_those_beside_another_and_at_the_end_are_left_out()
    {
        var blocks = Resolved.Body(Letters.Postal.Saying(
            new PageBreak(), new PageBreak(), new Paragraph("a"), new PageBreak(), new Paragraph("b"), new PageBreak(),
            new PageBreak()));
        Assert.Equal(["body[0]", "body[3]"], blocks.OfType<ResolvedPageBreak>().Select(block => block.Path));
    }

    [Fact]
    public void Given_a_partial_subject_when_resolved_then_it_is_bold_and_the_text_runs_on()
    {
        var text = Resolved.Blocks<ResolvedParagraph>(new PartialSubject(["Gebühr", new Emphasis(".")], "Sie zahlen nichts."))
            .Single(block => block.Role == TextRole.Body).Lines[0];
        Assert.Equal("Gebühr. Sie zahlen nichts.", text.PlainText);
        Assert.Equal(
            [(true, false), (true, true), (false, false), (false, false)], text.Runs.Select(run => (run.Bold, run.Italic)));
    }

    [Fact]
    public void Given_a_quotation_when_resolved_then_the_source_stands_close_below_the_last_paragraph()
    {
        var quotation = Resolved.Block<ResolvedQuotation>(new Quotation { Paragraphs = ["eins", "zwei"], Source = "§ 1" });
        Assert.Equal(10.Mm, quotation.Indent);
        Assert.Equal([Length.Zero, 12.Pt, Length.Zero], quotation.Blocks.Select(block => block.SpaceBefore));
        Assert.Equal([false, true, false], quotation.Blocks.Select(block => block.KeepWithNext));
    }

    [Fact]
    public void Given_a_space_when_resolved_then_its_height_comes_on_top_of_what_stands_between_blocks()
    {
        var body = Resolved.Body(Letters.Postal.Saying(new Paragraph("a"), new VerticalSpace(5.Mm), new Paragraph("b")));
        Assert.Equal([12.Pt, 5.Mm, 12.Pt], body.Skip(2).Take(3).Select(block => block.SpaceBefore));
    }

    [Fact]
    public void Given_footnotes_when_resolved_then_they_are_numbered_through_the_letter_in_reading_order()
    {
        var body = Resolved.Body(Letters.Postal.Saying(
            new Paragraph(["a", Note("1"), "b", new Strong(["c", Note("2")])]),
            new ListBlock { Items = [new RichText(["d", Note("3")])] },
            new TableBlock
            {
                Columns = [new(), new()],
                Rows = [["a", "b"], [new RichText(["e", Note("4")]), new RichText(["f", Note("5")])]],
            },
            new KeyValueBlock { Rows = [new() { Key = "g", Lines = [["h", Note("6")]] }] },
            new Quotation { Paragraphs = [["i", Note("7")]], Source = ["j", Note("8")] },
            new PartialSubject("k.", ["l", Note("9")]))
            with { Postscript = ["m", Note("10")] });
        var notes = body.SelectMany(block => block.Texts()).Where(entry => entry.Role != TextRole.Footnote)
            .SelectMany(entry => entry.Text.Runs)
            .Select(run => run.Footnote).OfType<ResolvedFootnote>().ToList();
        Assert.Equal(Enumerable.Range(1, 10), notes.Select(note => note.Number));
        Assert.All(notes, note => Assert.Equal($"{note.Number}", note.Text.PlainText));
        Assert.Equal("Fußnote 10", notes[^1].Description);
    }

    [Fact]
    public void Given_a_footnote_in_a_link_when_resolved_then_its_mark_is_no_part_of_the_link()
    {
        RichText text = [new Strong([new Link(new Uri("https://muster.example"), ["hier", Note("b")])])];
        var runs = Resolved.Blocks<ResolvedParagraph>(new Paragraph(text))
            .Single(block => block.Role == TextRole.Body).Lines[0].Runs;
        Assert.Equal([false, true], runs.Select(run => run.Link is null));
        Assert.True(runs[1] is { Bold: true, Text: "1" });
    }

    [Fact]
    public void Given_an_own_block_that_is_to_be_kept_when_resolved_then_all_that_it_becomes_is_kept()
    {
        var own = new OwnBlock(_ => [new Paragraph("a"), new Paragraph("b"), new Paragraph("c")]);
        var body = Resolved
            .Blocks<ResolvedParagraph>(own with { KeepTogether = true }, own with { KeepWithNext = true }, new Paragraph("d"))
            .Where(block => block.Role == TextRole.Body).ToList();
        Assert.Equal(
            [(true, true), (true, true), (false, true), (false, false), (false, false), (true, true), (false, false)],
            body.Select(block => (block.KeepWithNext, block.KeepTogether)));
    }

    private static Footnote Note(string text) => new(text);
}
