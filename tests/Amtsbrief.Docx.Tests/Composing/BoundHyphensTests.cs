using Amtsbrief.Docx.Composing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class BoundHyphensTests
{
    [Theory]
    [InlineData("E-Mail", "E=Mail")]
    [InlineData("die U-Bahn.", "die U=Bahn.")]
    [InlineData("(S-Bahn/U-Bahn)", "(S=Bahn/U=Bahn)")]
    [InlineData("Vitamin-C-Mangel", "Vitamin-C=Mangel")]
    [InlineData("5-Tage-Woche", "5=Tage-Woche")]
    [InlineData("20-jährig, EU-Recht", "20-jährig, EU-Recht")]
    [InlineData("A-1, B- und C-Teil", "A-1, B- und C=Teil")]
    [InlineData("unter 01234 567-123, +49 1234 567-0.", "unter 01234 567=123, +49 1234 567=0.")]
    [InlineData("33-4.1/27, LM 3.2-0815, MG-17, 1-A-2", "33-4.1/27, LM 3.2-0815, MG-17, 1=A-2")]
    [InlineData("-5 und 5 -5", "-5 und 5 -5")]
    [InlineData("-Bahn a-", "-Bahn a-")]
    [InlineData("Ge\u00ADs-a", "Ge\u00ADs-a")]
    [InlineData("e-mail@x-amt.example", "e-mail@x-amt.example")]
    [InlineData("https://e-amt/x-y und www.e-amt.example.", "https://e-amt/x-y und www.e-amt.example.")]
    [InlineData("", "")]
    public void Hyphens_behind_single_letters_and_in_telephone_numbers_do_not_break(string text, string expected) =>
        Assert.Equal(expected, BoundHyphens.Bind(text).Replace('\u2011', '='));

    [Fact]
    public void Text_without_such_hyphens_is_the_same_string()
    {
        const string Text = "Straßen-Bahn";
        Assert.Same(Text, BoundHyphens.Bind(Text));
    }
}
