namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class FrankingTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_franking_mark_When_opened_in_LibreOffice_Then_it_stands_in_the_stamp_area(bool savedAgain)
    {
        var box = RenderedLetters.Resolve("stamp", "din-5008-form-b").FirstPage.Images.Single(image => image.Path == "franking").Box;
        var images = rendered.Measure("stamp", "din-5008-form-b", savedAgain).Images;
        Assert.Equal(2, images.Count);
        Assert.Single(images, image =>
            Math.Abs(image.Left - box.X.Millimetres) < Tolerance && Math.Abs(image.Top - box.Y.Millimetres) < Tolerance
            && Math.Abs(image.Width - box.Width.Millimetres) < Tolerance
            && Math.Abs(image.Height - box.Height.Millimetres) < Tolerance);
    }
}
