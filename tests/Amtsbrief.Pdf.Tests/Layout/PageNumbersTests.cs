using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Templates;
using UglyToad.PdfPig;

namespace Amtsbrief.Pdf.Tests.Layout;

public sealed class PageNumbersTests
{
    private static readonly Letter ThreePages = Letters.With(Letters.OneLiners(60));

    [Fact]
    public void A_single_page_has_no_number()
    {
        var laid = Laid.Lay(Letters.With(Letters.OneLiners(1)));

        Assert.Single(laid.Paged.Pages);
        Assert.Empty(laid.PageNumbers(0));
    }

    [Theory]
    [InlineData("din-5008-form-a")]
    [InlineData("din-5008-form-b")]
    public void Continuation_pages_are_numbered_at_their_foot(string name)
    {
        var template = BuiltInTemplates.Find(name)!;
        var (geometry, style) = (template.Page, template.Type.PageNumber);
        var laid = Laid.Lay(ThreePages, template);

        Assert.Equal(3, laid.Paged.Pages.Length);
        Assert.Empty(laid.PageNumbers(0));
        foreach (var page in new[] { 1, 2 })
        {
            var number = laid.PageNumbers(page).ToList();
            Assert.Equal($"Seite {page + 1} von 3", string.Concat(number.Select(item => item.Run.Text)));
            Assert.All(number, item => Assert.Equal(ArtifactKind.Footer, item.Artifact));
            Assert.All(number, item => Assert.Equal(style.Size, item.Run.Size));
            Assert.Equal(geometry.Width - geometry.Right, LaidLine.InkRight(number[^1]));
            // The lower edge of the line stands at the distance from the sheet's.
            Assert.Equal(
                geometry.Height - laid.Resolved.Template.PageNumber.FromEdge, number[0].Baseline - style.Baseline + style.LineHeight);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_side_column_has_them_on_each_page_of_several_and_the_date_at_one_place(bool isLarge)
    {
        var template = isLarge ? BuiltInTemplates.SideColumn.ToLargePrint() : BuiltInTemplates.SideColumn;
        var one = Laid.Lay(Letters.With(Letters.OneLiners(1)), template);
        var three = Laid.Lay(Letters.With(Letters.OneLiners(isLarge ? 35 : 60)), template);
        var style = one.Resolved.Template.Type.Information;

        Assert.Single(one.Paged.Pages);
        Assert.DoesNotContain(one.Lines, line => line.Text.StartsWith("Seite", StringComparison.Ordinal));
        Assert.Empty(one.PageNumbers(0));
        var date = one.Lines.First(line => line.IsDetail);
        Assert.Equal(("Datum: 14.04.2027", 50.Mm + style.Baseline), (date.Text, date.Baseline));

        Assert.Equal(3, three.Paged.Pages.Length);
        Assert.Equal(
            [("Seite 1 von 3", date.Baseline - style.LineHeight), (date.Text, date.Baseline)],
            three.Lines.Where(line => line.IsDetail).Take(2).Select(line => (line.Text, line.Baseline)));
        foreach (var page in new[] { 1, 2 })
        {
            var number = three.PageNumbers(page).ToList();
            Assert.Equal($"Seite {page + 1} von 3", string.Concat(number.Select(item => item.Run.Text)));
            Assert.Equal((157.Mm, three.Body.First(line => line.Page == page).Baseline), (number[0].X, number[0].Baseline));
        }
    }

    [Theory]
    [InlineData(nameof(PageNumberPosition.HeadLeft), 25, 15)]
    [InlineData(nameof(PageNumberPosition.HeadCenter), 107.5, 15)]
    [InlineData(nameof(PageNumberPosition.HeadRight), 190, 15)]
    [InlineData(nameof(PageNumberPosition.FootLeft), 25, 277.77)]
    [InlineData(nameof(PageNumberPosition.FootCenter), 107.5, 277.77)]
    [InlineData(nameof(PageNumberPosition.FootRight), 190, 277.77)]
    public void They_stand_left_centred_or_right_at_head_or_foot(string position, double x, double top)
    {
        var place = new PageNumberPlace { Position = Enum.Parse<PageNumberPosition>(position) };
        var template = Letters.Template with { PageNumber = place };
        var number = Laid.Lay(ThreePages, template).PageNumbers(1).ToList();
        var (left, right) = (number[0].X.Millimetres, LaidLine.InkRight(number[^1]).Millimetres);
        var stands = position.EndsWith("Left", StringComparison.Ordinal) ? left
            : position.EndsWith("Right", StringComparison.Ordinal) ? right
            : (left + right) / 2;

        Assert.Equal(x, stands, 0.01);
        Assert.Equal(top, (number[0].Baseline - template.Type.PageNumber.Baseline).Millimetres, 0.01);
        Assert.All(number, item => Assert.Equal(top < 100 ? ArtifactKind.Header : ArtifactKind.Footer, item.Artifact));
    }

    [Fact]
    public void Reading_software_skips_them()
    {
        var file = new PdfRenderer(Letters.Template).Render(ThreePages);
        using var document = PdfDocument.Open(file);

        Assert.DoesNotContain("Seite", StructureOutline.Of(file), StringComparison.Ordinal);
        foreach (var page in document.GetPages().Skip(1))
        {
            var artifact = Assert.Single(
                page.GetMarkedContents(),
                mark => string.Concat(mark.Letters.Select(letter => letter.Value)).StartsWith("Seite", StringComparison.Ordinal));
            Assert.Equal("Artifact", artifact.Tag);
            Assert.Contains("Pagination", artifact.Properties.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("an alle Anwohner ")]
    [InlineData("analleAnwohner")]
    public void A_number_wider_than_the_text_is_an_error(string words)
    {
        var number = "Seite {page} von {pages} " + string.Concat(Enumerable.Repeat(words, 15));
        var template = Letters.Template with { Wording = Wording.German with { PageNumber = number } };

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(template).Render(ThreePages));

        var finding = Assert.Single(error.Findings);
        Assert.Equal((FindingCodes.LineTooWide, "template.wording.pageNumber"), (finding.Code, finding.Path));
    }

    [Fact]
    public void A_template_without_the_words_has_no_numbers()
    {
        var template = Letters.Template with { Wording = Wording.German with { PageNumber = "" } };
        var laid = Laid.Lay(ThreePages, template);

        Assert.All(Enumerable.Range(0, 3), page => Assert.Empty(laid.PageNumbers(page)));
    }
}
