namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>The DOCX file looks as the PDF file of the same letter does.</summary>
public sealed class PdfAgreementTests(RenderedBlocks rendered)
{
    private const double Tolerance = 0.4;

    public static TheoryData<string, bool> Cases() => new MatrixTheoryData<string, bool>(
        ["every", "every-side-column", "every-grid", "every-justified", "pages"], [false, true]);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, RenderedBlocks.RandomLetters)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_every_block_When_opened_Then_each_line_stands_where_it_does_in_the_PDF(string letter, bool savedAgain)
    {
        var (own, office) = (TextLines.Of(rendered.Own(letter)), TextLines.Of(rendered.Office(letter, savedAgain)));
        Assert.Equal(own.Select(line => (line.Page, line.Text)), office.Select(line => (line.Page, line.Text)));
        Assert.All(own.Zip(office), pair =>
        {
            Assert.Equal(pair.First.Left, pair.Second.Left, Tolerance);
            Assert.Equal(pair.First.Right, pair.Second.Right, Tolerance);
            Assert.Equal(pair.First.Baseline, pair.Second.Baseline, Tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Given_blocks_drawn_by_lot_When_opened_Then_each_is_on_the_page_that_it_has_in_the_PDF(int seed)
    {
        var letter = $"random-{seed}";
        var (own, office) = (rendered.Own(letter), rendered.Office(letter));
        Assert.Equal(own.Pages, office.Pages);
        Assert.Equal(Marks(own), Marks(office));
        Assert.Contains(Marks(own), mark => mark.Page > 2);
    }

    // By page, and in the order in which they are read.
    private static IEnumerable<(int Page, string Mark)> Marks(MeasuredPdf pdf) => pdf.Words
        .Where(word => word.Text.StartsWith(RandomBlocks.Mark, StringComparison.Ordinal))
        .Select(word => (word.Page, word.Text)).Order();
}
