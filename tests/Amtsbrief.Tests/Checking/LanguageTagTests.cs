using Amtsbrief.Checking;

namespace Amtsbrief.Tests.Checking;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("DE-de")]
    [InlineData("nds")]
    [InlineData("sr-Latn")]
    [InlineData("sr-Latn-RS")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    [InlineData("de-CH-1901x")]
    [InlineData("sr-Cyrl-419-ekavsk")]
    [InlineData("de-CH-1901a-1996abcd")]
    [InlineData("de-polyton")]
    public void Given_language_script_region_and_variants_in_order_then_nothing_is_found(string tag) =>
        Assert.Empty(Findings(tag));

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("deutsch")]
    [InlineData("d1")]
    [InlineData("dé")]
    [InlineData("de_DE")]
    [InlineData("de-")]
    [InlineData("-de")]
    [InlineData("de--DE")]
    [InlineData("de-DE\n")]
    [InlineData("de-DE-Latn")]
    [InlineData("de-DE-AT")]
    [InlineData("de-Latn-Cyrl")]
    [InlineData("de-La1n")]
    [InlineData("de-1a9")]
    [InlineData("de-1901")]
    [InlineData("de-polyton-DE")]
    [InlineData("de-polytonic")]
    public void Given_anything_else_then_it_is_an_error(string tag) =>
        Assert.Equal(FindingCodes.BadLanguage, Assert.Single(Findings(tag)).Code);

    private static ValueList<Finding> Findings(string tag)
    {
        var findings = new FindingCollector();
        LanguageTag.Check(tag, "language", findings);
        return findings.ToList();
    }
}
