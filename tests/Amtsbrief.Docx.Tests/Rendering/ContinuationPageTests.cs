namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class ContinuationPageTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    [Theory]
    [InlineData("side-column", false)]
    [InlineData("side-column", true)]
    [InlineData("din-5008-form-b", false)]
    [InlineData("din-5008-form-b", true)]
    public void Given_a_letter_of_three_pages_When_opened_Then_the_text_goes_on_at_the_top_margin(
        string template, bool savedAgain)
    {
        var pdf = rendered.Measure("long", template, savedAgain);
        var resolved = RenderedLetters.Resolve("long", template);
        var body = resolved.Template.Type.Body;
        Assert.Equal(3, pdf.Pages);
        foreach (var page in new[] { 2, 3 })
        {
            var first = pdf.Words.First(word => word.Page == page);
            Assert.Equal(resolved.Template.Page.Left.Millimetres, first.Left, Tolerance);
            Assert.Equal((resolved.Template.Page.Top + body.Baseline).Millimetres, first.Baseline, Tolerance);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_letter_of_three_pages_When_opened_Then_all_but_the_first_are_numbered(bool savedAgain)
    {
        const string Template = "din-5008-form-b";
        var pdf = rendered.Measure("long", Template, savedAgain);
        var resolved = RenderedLetters.Resolve("long", Template).Template;
        var style = resolved.Type.PageNumber;
        var baseline = resolved.Page.Height - resolved.PageNumber.FromEdge - style.LineHeight + style.Baseline;
        Assert.DoesNotContain(pdf.Words, word => word.Page == 1 && word.Text == "Seite");
        foreach (var page in new[] { 2, 3 })
        {
            var number = pdf.Words.Where(word => word.Page == page).TakeLast(4).ToList();
            Assert.Equal($"Seite {page} von 3", string.Join(' ', number.Select(word => word.Text)));
            Assert.Equal((resolved.Page.Width - resolved.Page.Right).Millimetres, number[^1].Right, Tolerance);
            Assert.Equal(baseline.Millimetres, number[^1].Baseline, Tolerance);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_side_column_on_three_pages_When_opened_Then_all_are_numbered_in_it_and_the_first_above_the_date(
        bool savedAgain)
    {
        var pdf = rendered.Measure("long", "side-column", savedAgain);
        var template = RenderedLetters.Resolve("long", "side-column").Template;
        var (top, details) = (template.Page.Top + template.Type.Body.Baseline, template.Type.Information);
        var date = (50.Mm + details.Baseline).Millimetres;
        Assert.Equal(date, pdf.Words.First(word => word is { Page: 1, Left: > 150, Text: "Datum:" }).Baseline, Tolerance);
        for (var page = 1; page <= 3; page++)
        {
            var baseline = page == 1 ? date - details.LineHeight.Millimetres : top.Millimetres;
            var number = pdf.Words.Where(word => word.Page == page && word.Left > 150 && word.Baseline < baseline + Tolerance).ToList();
            Assert.Equal($"Seite {page} von 3", string.Join(' ', number.Select(word => word.Text)));
            Assert.Equal(157, number[0].Left, Tolerance);
            Assert.All(number, word => Assert.Equal(baseline, word.Baseline, Tolerance));
        }
    }

    [Theory]
    [InlineData("short", "side-column")]
    [InlineData("short", "din-5008-form-b")]
    [InlineData("bare", "side-column")]
    [InlineData("bare", "din-5008-form-b")]
    public void Given_a_short_letter_When_opened_Then_it_has_one_page_without_a_number(string letter, string template)
    {
        var pdf = rendered.Measure(letter, template, savedAgain: false);
        Assert.Equal(1, pdf.Pages);
        Assert.DoesNotContain(pdf.Words, word => word.Text == "Seite");
    }
}
