using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>What holds for the pages of every letter. CsCheck names the seed of a counterexample in its failure.</summary>
public sealed class RandomFlowTests
{
    private const int Iterations = 100;

    [Fact]
    public void Every_text_is_shown_once_in_reading_order() =>
        Check(laid => AssertShownOnce(laid.Resolved.Body, laid.Paged));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(35)]
    public void Pages_that_are_too_low_lose_nothing_either(int millimetres) => RandomLetters.All.Sample(
        c =>
        {
            var resolved = LetterCheck.Resolve(c.Letter, c.Template);
            var low = resolved.ContinuationPages with
            {
                TextTop = resolved.ContinuationPages.TextBottom - millimetres.Mm,
            };
            AssertShownOnce(
                resolved.Body,
                new LetterLayout(resolved with { ContinuationPages = low }, new FindingCollector()).Lay());
        },
        iter: Iterations);

    [Fact]
    public void No_row_is_torn_and_rows_that_cells_bind_are_on_one_page() => Check(laid =>
    {
        foreach (var table in laid.Tree.Elements(LogicalTag.Table))
        {
            var rows = LaidTree.All(table).Where(node => node.Tag == LogicalTag.TR).ToList();
            for (var row = 0; row < rows.Count; row++)
            {
                var bound = rows[row].Children.ToArray().Max(cell => cell.Cell!.RowSpan);
                Assert.Single(rows.GetRange(row, bound).SelectMany(laid.PagesOf).Distinct());
            }
        }
    });

    [Fact]
    public void No_line_of_a_paragraph_or_a_note_is_alone_at_the_foot_or_the_head_of_a_page() => Check(laid =>
    {
        var lines = laid.Lines.Where(line => !line.IsDetail)
            .GroupBy(line => laid.Tree.Within(line.Runs[^1].Node!, line.IsNote ? LogicalTag.Note : LogicalTag.P));
        foreach (var paragraph in lines.Where(group => group.Key is not null && !laid.Tree.IsIn(group.Key, LogicalTag.TR)))
        {
            var parts = paragraph.CountBy(line => line.Page).Select(part => part.Value).ToList();
            Assert.True(parts.Count == 1 || parts.Min() > 1, $"{paragraph.First().Text}: {string.Join(" + ", parts)} lines.");
        }
    });

    [Fact]
    public void Each_note_begins_on_the_page_of_its_mark() => Check(laid =>
    {
        var notes = laid.Tree.Elements(LogicalTag.Note).ToList();
        Assert.Equal(
            laid.Tree.Elements(LogicalTag.Reference).Select(mark => laid.PagesOf(mark).Single()),
            notes.Select(note => laid.PagesOf(note).Min()));
        Assert.Equal(notes.Count, notes.Select(note => note.Id).Distinct().Count());
    });

    [Fact]
    public void Headings_captions_and_the_close_stay_with_what_they_belong_to() => Check(laid =>
    {
        foreach (var heading in laid.Tree.Elements(LogicalTag.H2).Where(node => IsBeforeText(laid, node)))
        {
            var next = laid.Paged.Pages.SelectMany(page => page.Items).SkipWhile(item => item.Node is null
                || laid.Tree.Within(item.Node, LogicalTag.H2) != heading).First(item => item.Node is { } node
                && laid.Tree.Within(node, LogicalTag.H2) != heading);
            Assert.Equal(laid.PagesOf(heading).Single(), laid.PagesOf(next.Node!).Min());
        }

        foreach (var figure in laid.Tree.Elements(LogicalTag.Figure))
        {
            Assert.Single(laid.PagesOf(figure).Distinct());
        }

        var close = laid.Body.Index().Single(line => line.Item.Text == "Mit freundlichen Grüßen");
        Assert.All(laid.Body.Skip(close.Index), line => Assert.Equal(close.Item.Page, line.Page));
    });

    private static void AssertShownOnce(IEnumerable<ResolvedBlock> expected, PagedLetter letter)
    {
        var shown = letter.Pages.SelectMany(page => page.Items).OfType<GlyphRunItem>()
            .Where(item => item.Node is not null)
            .ToLookup(item => item.Node!, item => item.Run.Text);
        var read = LaidTree.All(letter.Root).SkipWhile(node => node.Tag != LogicalTag.H1)
            .TakeWhile(node => node.Tag != LogicalTag.Sect).SelectMany(node => shown[node]);

        Assert.Equal(Letters.Join(ResolvedReading.Of(expected)), Letters.Join(read));
    }

    private static bool IsBeforeText(Laid laid, LogicalNode heading)
    {
        var at = laid.Tree.Elements(LogicalTag.H2).Index().Single(node => node.Item == heading).Index;
        var place = laid.Resolved.Body.Index().Where(block => block.Item is ResolvedHeading).ElementAt(at).Index;
        return laid.Resolved.Body[place + 1] is not (ResolvedPageBreak or ResolvedRule or ResolvedSpace);
    }

    private static void Check(Action<Laid> holds) =>
        RandomLetters.All.Sample(c => holds(Laid.Lay(c.Letter, c.Template)), iter: Iterations);
}
