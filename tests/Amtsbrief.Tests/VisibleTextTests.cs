namespace Amtsbrief.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \t\u00A0\u202F\u3000")]
    [InlineData("\u00AD")]
    [InlineData("\u200B\u200C\u200D\u2060\u2064\u2066\uFEFF")]
    [InlineData("\u034F\u115F\u1160\u17B4\u180B\u3164\uFFA0\uFE0F")]
    [InlineData("\U000E0001\U000E0100")]
    [InlineData("\u0001\u007F")]
    public void Given_characters_that_show_nothing_when_looked_at_then_nothing_is_visible(string? text) =>
        Assert.False(VisibleText.IsIn(text));

    [Theory]
    [InlineData("a")]
    [InlineData("\u00AD-")]
    [InlineData("\u200B.")]
    [InlineData("\u0308")]
    [InlineData("\U0001F600")]
    public void Given_one_character_that_shows_when_looked_at_then_something_is_visible(string text) =>
        Assert.True(VisibleText.IsIn(text));
}
