using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class FramePlaceTests(RenderedFrames rendered) : IClassFixture<RenderedFrames>
{
    private const double Tolerance = 0.5;

    public static TheoryData<string, bool> Cases =>
        new MatrixTheoryData<string, bool>(FramedLetters.Templates.Keys, [false, true]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_text_of_several_pages_When_opened_Then_it_begins_and_ends_where_it_was_resolved(
        string template, bool savedAgain)
    {
        var (pdf, letter) = Open(template, RenderedFrames.SeveralPages, savedAgain);
        var body = letter.Template.Type.Body;
        Assert.True(pdf.Pages > 3);
        for (var page = 1; page <= pdf.Pages; page++)
        {
            var frame = FrameOf(letter, page);
            var lines = pdf.Words.Where(word => word.Page == page && word.Text.StartsWith("Zeile", StringComparison.Ordinal)).ToList();
            var top = page == 1 ? pdf.Find("Musterwesen").Baseline : lines[0].Baseline;
            Assert.Equal((frame.TextTop + body.Baseline).Millimetres, top, Tolerance);
            if (page < pdf.Pages - 1)
            {
                // The page before the last ends early where the close takes lines along.
                var end = lines[^1].Baseline + (body.LineHeight - body.Baseline).Millimetres;
                Assert.InRange(
                    end, (frame.TextBottom - (body.LineHeight * 2)).Millimetres - Tolerance, frame.TextBottom.Millimetres + Tolerance);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_something_around_the_text_When_opened_Then_all_of_it_stands_where_it_was_resolved_on_each_page(
        string template, bool savedAgain)
    {
        var (pdf, letter) = Open(template, RenderedFrames.SeveralPages, savedAgain);
        for (var page = 1; page <= pdf.Pages; page++)
        {
            var frame = FrameOf(letter, page);
            var counters = page > 1
                ? []
                : letter.HeadZones.SelectMany(zone => PageFields.Alone(zone, letter.Template.Type));
            foreach (var zone in frame.Zones().Append(frame.PageNumber).OfType<ResolvedZone>().Concat(counters))
            {
                AssertStands(PageFields.Fill(zone, page, pdf.Pages, letter.Template.Type), letter, pdf, page);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_rules_images_and_marks_When_opened_Then_each_page_has_its_own(string template, bool savedAgain)
    {
        var (pdf, letter) = Open(template, RenderedFrames.SeveralPages, savedAgain);
        for (var page = 1; page <= pdf.Pages; page++)
        {
            var frame = FrameOf(letter, page);
            var expected = frame.Rules.Select(rule => rule.Y)
                .Concat(frame.Header.Where(zone => zone.Rule == ZoneRule.Below).Select(zone => zone.Box.Bottom))
                .Concat(frame.Footer is { Rule: true } footer ? [footer.Box.Y] : []);
            var rules = Rules(pdf, page).ToList();
            Assert.Equal(expected.Count(), rules.Count);
            Assert.All(expected.Order().Zip(rules.Order()), pair => Assert.Equal(pair.First.Millimetres, pair.Second, Tolerance));

            var image = pdf.Images.Where(found => found.Page == page).ToList();
            Assert.Equal(frame.Images.Count, image.Count);
            Assert.All(frame.Images.Zip(image), pair =>
            {
                Assert.Equal(pair.First.Box.X.Millimetres, pair.Second.Left, Tolerance);
                Assert.Equal(pair.First.Box.Y.Millimetres, pair.Second.Top, Tolerance);
            });

            var marks = pdf.Lines.Count(line => line.Page == page && line.Left < 10);
            Assert.Equal(page == 1 || letter.Template.Marks.OnEveryPage ? 3 : 0, marks);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_letter_of_one_page_When_opened_Then_it_has_no_page_number(string template, bool savedAgain)
    {
        var (pdf, letter) = Open(template, RenderedFrames.OnePage, savedAgain);
        Assert.Equal(1, pdf.Pages);
        Assert.DoesNotContain(pdf.Words, word => word.Text == "Seite");
        foreach (var zone in letter.HeadZones.Select(zone => PageFields.Without(zone, letter.Template.Type)).Concat(letter.FirstPage.Zones()))
        {
            AssertStands(zone, letter, pdf, page: 1);
        }
    }

    // Each paragraph at the left or right edge of its zone, on its base line.
    private static void AssertStands(ResolvedZone zone, ResolvedLetter letter, MeasuredPdf pdf, int page)
    {
        var type = letter.Template.Type;
        var ruler = new ZoneRuler(type, zone.Box.Width);
        var y = zone.Box.Y;
        foreach (var block in zone.Blocks)
        {
            var baseline = (y + block.SpaceBefore + type[block.Role].Baseline).Millimetres;
            var text = block is ResolvedParagraph paragraph ? paragraph.Lines[0] : ((ResolvedKeyValueBlock)block).Rows[0].Lines[0];
            var words = text.PlainText.Split(' ', '\u00A0');
            var isRight = (block as ResolvedParagraph)?.Alignment == HorizontalAlignment.Right;
            var isLeft = (block as ResolvedParagraph)?.Alignment == HorizontalAlignment.Left;
            Assert.True(
                pdf.Words.Any(found => found.Page == page
                    && Math.Abs(found.Baseline - baseline) < Tolerance
                    && found.Text == words[isRight ? ^1 : 0]
                    && (!isLeft || Math.Abs(found.Left - zone.Box.X.Millimetres) < Tolerance)
                    && (!isRight || Math.Abs(found.Right - zone.Box.Right.Millimetres) < Tolerance)),
                $"\"{text.PlainText}\" is not at {zone.Box.X} / {baseline:0.00} mm of page {page}.");
            y += ruler.Height([block]);
        }
    }

    private (MeasuredPdf Pdf, ResolvedLetter Letter) Open(string template, int lines, bool savedAgain) =>
        (rendered.Measure(template, lines, savedAgain), RenderedFrames.Resolve(template, lines));

    private static ResolvedFrame FrameOf(ResolvedLetter letter, int page) => page == 1 ? letter.FirstPage : letter.ContinuationPages;

    // LibreOffice draws a border in pieces.
    private static IEnumerable<double> Rules(MeasuredPdf pdf, int page) => pdf.Lines
        .Where(line => line.Page == page && line.Left > 20 && line.Width > 20)
        .Select(line => Math.Round(line.Top, 1)).Distinct();
}
