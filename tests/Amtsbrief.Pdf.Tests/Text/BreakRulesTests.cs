using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class BreakRulesTests
{
    // In the expectation | is a break and ~ one of the last resort.
    [Theory]
    [InlineData("eins zwei", "eins |zwei")]
    [InlineData("eins   zwei", "eins   |zwei")]
    [InlineData("5\u00A0km 3\u202F%", "5\u00A0km |3\u202F%")]
    [InlineData("Furcht – und", "Furcht |– |und")]
    [InlineData("Köln–Bonn", "Köln–|Bonn")]
    [InlineData("um –5 °C", "um |–5 |°C")]
    [InlineData("er rief „ Halt “ !", "er |rief |„ Halt |“ !")]
    [InlineData("so ( fast ) alle", "so |( fast ) |alle")]
    [InlineData("a\u200Bb", "a\u200B|b")]
    [InlineData("x \u2060y", "x \u2060y")]
    [InlineData("/ab/cd?e=f", "/~ab/~cd?~e=~f")]
    [InlineData("in .NET", "in |.~NET")]
    public void Lines_may_end_at(string text, string expected)
    {
        BreakKind[] breaks = new BreakKind[text.Length];

        BreakRules.Mark(text, breaks);

        Assert.Equal(expected, string.Concat(text.Select((c, i) => Sign(breaks[i]) + c)));
    }

    private static string Sign(BreakKind kind) => kind switch
    {
        BreakKind.Plain => "|",
        BreakKind.Emergency => "~",
        _ => "",
    };
}
