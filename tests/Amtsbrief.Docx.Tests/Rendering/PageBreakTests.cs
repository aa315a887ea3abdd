namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class PageBreakTests(GrowingLetters growing) : IClassFixture<GrowingLetters>
{
    [Theory]
    [InlineData("paragraph", "Wort", "Mit", "Erika")]
    [InlineData("rows", "Zeit:", "Ort:", "44147", "Mit", "Erika")]
    [InlineData("rows and paragraph", "Zeit:", "Ort:", "44147")]
    [InlineData("rows and paragraph", "bald.", "Mit", "Erika")]
    public void Given_growing_text_When_opened_Then_what_belongs_together_is_on_one_page(
        string ending, params string[] together)
    {
        var firstPages = new HashSet<int>();
        foreach (var size in GrowingLetters.Sizes)
        {
            var pdf = growing.Measure(ending, size);
            var pages = together.Select(text => pdf.Words.Last(word => word.Text == text).Page).ToList();
            Assert.True(pages.Distinct().Count() == 1, $"{size} lines: {string.Join(", ", together.Zip(pages))}");
            firstPages.Add(pages[0]);
        }

        // The letters grew past the foot of the page, so there was something to keep together.
        Assert.Equal([1, 2], firstPages.Order());
    }
}
