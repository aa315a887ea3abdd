namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class HyphenationTests(RenderedLetters rendered)
{
    [Fact]
    public void Given_long_words_When_opened_Then_running_text_is_hyphenated()
    {
        LibreOffice.RequireGermanHyphenation();
        var pdf = rendered.Measure("long", "side-column", savedAgain: false);
        Assert.Contains(pdf.Words, word => word.Text.EndsWith('-') && word.Text.Length > 3);
    }
}
