using Amtsbrief.Resolving.Blocks;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class DecimalCommaTests
{
    [Theory]
    [InlineData("12,50", "12|,50")]
    [InlineData("1.234,56 EUR", "1.234|,56 EUR")]
    [InlineData("1\u00A0234\u00A0567,8", "1\u00A0234\u00A0567|,8")]
    [InlineData("\u2212 12,5 %", "\u2212 12|,5 %")]
    [InlineData("12,– EUR", "12|,– EUR")]
    [InlineData("99 EUR", "99| EUR")]
    [InlineData("1.200 m²", "1.200| m²")]
    [InlineData("7 %", "7| %")]
    [InlineData("rund 15", "rund 15|")]
    [InlineData("2027", "2027|")]
    [InlineData("5, davon 2,5 neu", "5, davon 2|,5 neu")]
    [InlineData("–", "–|")]
    [InlineData("entfällt", null)]
    [InlineData("nein, –", null)]
    public void Given_a_text_when_read_then_it_is_split_where_the_decimals_begin(string text, string? expected) =>
        Assert.Equal(expected, DecimalComma.At(text) is { } at ? text.Insert(at, "|") : null);
}
