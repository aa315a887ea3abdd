using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

public sealed class FigureTests
{
    private const int PushedLines = 40;

    private static readonly ImageBlock Plan = new()
    {
        Image = new LetterImage { Data = [.. TestImages.Logo], AlternativeText = "Lageplan" }, Width = 50.Mm,
        Caption = "Bild 1",
    };

    [Theory]
    [InlineData(HorizontalAlignment.Left)]
    [InlineData(HorizontalAlignment.Center)]
    [InlineData(HorizontalAlignment.Right)]
    public void Image_and_caption_stand_where_the_author_says(HorizontalAlignment alignment)
    {
        var laid = Laid.Lay(Letters.With(Plan with { Alignment = alignment }));
        var (page, style) = (Letters.Template.Page, Letters.Template.Type.Body);
        var box = Assert.Single(laid.Paged.Pages[0].Items.OfType<ImageItem>()).Box;
        var caption = laid.Line("Bild 1");
        var (textLeft, textRight) = (page.Left, page.Left + page.TextWidth);

        Assert.Equal(50.Mm, box.Width);
        Assert.Equal(
            laid.Line("Sehr geehrte").Baseline - style.Baseline + (style.LineHeight * 2), box.Y);
        Assert.Equal(
            box.Bottom + Letters.Template.Blocks.CaptionSpace + Letters.Template.Type.Caption.Baseline, caption.Baseline);
        foreach (var (left, right) in new[] { (box.X, box.Right), (caption.Left, caption.Right) })
        {
            var off = alignment switch
            {
                HorizontalAlignment.Left => left - textLeft,
                HorizontalAlignment.Right => textRight - right,
                _ => left - textLeft - (textRight - right),
            };
            LengthAssert.InRange(off, -Length.FromEmu(1), Length.FromEmu(1));
        }
    }

    [Fact]
    public void Image_and_caption_move_to_the_next_page_together()
    {
        var pages = new HashSet<int>();
        for (var push = 0; push < PushedLines; push++)
        {
            var laid = Laid.Lay(Letters.With([.. Letters.OneLiners(push), Plan, .. Letters.OneLiners(4)]));
            var page = laid.Paged.Pages.Index().Single(page => page.Item.Items.OfType<ImageItem>().Any());
            var box = page.Item.Items.OfType<ImageItem>().Single().Box;

            Assert.Equal(page.Index, laid.Line("Bild 1").Page);
            LengthAssert.InRange(box.Bottom, Length.Zero, Letters.Template.Page.TextBottom);
            pages.Add(page.Index);
        }

        Assert.Equal([0, 1], pages.Order());
    }

    [Fact]
    public void A_box_higher_than_a_page_is_an_error_and_nothing_is_lost()
    {
        var resolved = LetterCheck.Resolve(Letters.With(Plan, new Paragraph("Danach.")), Letters.Template);
        var findings = new FindingCollector();
        var body = resolved.Body.Select(block => block is ResolvedFigure figure ? figure with { Height = 300.Mm } : block);

        var paged = new LetterLayout(resolved with { Body = [.. body] }, findings).Lay();

        var finding = Assert.Single(findings.ToList());
        Assert.Equal((FindingCodes.ZoneTooHigh, "body[0]"), (finding.Code, finding.Path));
        Assert.Contains("53 mm", finding.Message, StringComparison.Ordinal);
        Assert.Contains(
            paged.Pages.SelectMany(page => page.Items).OfType<GlyphRunItem>(),
            item => item.Run.Text.StartsWith("Danach", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_that_cannot_be_read_to_its_end_is_an_error_at_its_place()
    {
        var broken = (byte[])TestImages.Logo.Clone();
        broken[broken.AsSpan().IndexOf("IDAT"u8) + 12] ^= 0xFF;
        var letter = Letters.With(new Paragraph("Hier:"), Plan with { Image = Plan.Image with { Data = [.. broken] } });

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(Letters.Template).Render(letter));

        Assert.Equal(
            (FindingCodes.UnreadableImage, "body[1].image.data"),
            error.Findings.Select(finding => (finding.Code, finding.Path)).Single());
    }
}
