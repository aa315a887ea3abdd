namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class FirstPageHeaderTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    [Theory]
    [InlineData("side-column", false)]
    [InlineData("side-column", true)]
    [InlineData("din-5008-form-b", false)]
    [InlineData("din-5008-form-b", true)]
    public void Given_a_letterhead_When_opened_Then_it_fills_its_place_on_the_first_page_only(string template, bool savedAgain)
    {
        var image = Assert.Single(rendered.Measure("long", template, savedAgain).Images);
        var box = RenderedLetters.Resolve("long", template).FirstPage.Images[0].Box;
        Assert.Equal(1, image.Page);
        Assert.Equal(box.X.Millimetres, image.Left, Tolerance);
        Assert.Equal(box.Y.Millimetres, image.Top, Tolerance);
        Assert.Equal(box.Width.Millimetres, image.Width, Tolerance);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_sheet_marks_When_opened_Then_folds_and_hole_are_marked_on_the_first_page_only(bool savedAgain)
    {
        var marks = rendered.Measure("long", "din-5008-form-b", savedAgain).Lines
            .OrderBy(mark => mark.Top)
            .ToList();
        Assert.Equal(3, marks.Count);
        Assert.All(marks, mark => Assert.Equal(1, mark.Page));
        Assert.All(marks, mark => Assert.Equal(5, mark.Left, Tolerance));
        Assert.Equal([105, 148.5, 210], marks.Select(mark => Math.Round(mark.Top * 2) / 2));
        Assert.Equal([3, 5, 3], marks.Select(mark => Math.Round(mark.Width)));
    }
}
