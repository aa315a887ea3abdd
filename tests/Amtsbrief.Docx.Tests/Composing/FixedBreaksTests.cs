using Amtsbrief.Docx.Composing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class FixedBreaksTests
{
    [Theory]
    [InlineData("ohne", "ohne")]
    [InlineData("In\u00ADtegration", "[In\u00ADtegration]")]
    [InlineData("und „In\u00ADte\u00ADgration“ durch", "und „|[In\u00ADte\u00ADgration]|“ durch")]
    [InlineData("a\u00ADb c\u00ADd", "[a\u00ADb]| |[c\u00ADd]")]
    [InlineData("Presse-\u00ADamt", "Presse-|[\u00ADamt]")]
    [InlineData("", "")]
    public void Words_with_discretionary_hyphens_stand_alone(string text, string expected) =>
        Assert.Equal(
            expected, string.Join('|', FixedBreaks.Split(text).Select(part => part.IsFixed ? $"[{part.Text}]" : part.Text)));
}
