namespace Amtsbrief.Tests;

public sealed class FindingTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "info")]
    public void Given_a_finding_when_written_then_severity_code_place_message_and_advice_stand_on_one_line(
        Severity severity, string expected) =>
        Assert.Equal(
            expected + " AB101 at sender.name: Leer. Füllen.",
            new Finding("AB101", severity, "sender.name", "Leer.", "Füllen.").ToString());

    [Fact]
    public void Given_a_finding_about_the_whole_letter_when_written_then_its_place_is_the_letter() =>
        Assert.StartsWith(
            "error AB101 at letter: ", new Finding("AB101", Severity.Error, "", "Leer.", "Füllen.").ToString(),
            StringComparison.Ordinal);
}
