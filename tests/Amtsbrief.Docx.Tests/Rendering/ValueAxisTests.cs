using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class ValueAxisTests(RenderedLetters rendered)
{
    private const double Tolerance = 0.3;

    [Theory]
    [InlineData("side-column", false)]
    [InlineData("side-column", true)]
    [InlineData("din-5008-form-b", false)]
    [InlineData("din-5008-form-b", true)]
    public void Given_keys_and_values_When_opened_Then_all_lines_of_values_begin_on_one_axis(string template, bool savedAgain)
    {
        var pdf = rendered.Measure("short", template, savedAgain);
        var resolved = RenderedLetters.Resolve("short", template);
        var block = resolved.Body.OfType<ResolvedKeyValueBlock>().Single();
        var axis = resolved.Template.Page.Left + block.ValueIndent;
        foreach (var word in new[] { "Dienstag,", "Haus", "44147" })
        {
            Assert.Equal(axis.Millimetres, pdf.Find(word).Left, Tolerance);
        }

        Assert.Equal(
            resolved.Template.Type.KeyValue.LineHeight.Millimetres,
            pdf.Find("44147").Baseline - pdf.Find("Haus").Baseline,
            Tolerance);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_an_information_block_When_opened_Then_its_values_stand_on_the_axis_of_the_block(bool savedAgain)
    {
        var pdf = rendered.Measure("short", "din-5008-form-b", savedAgain);
        var zone = RenderedLetters.Resolve("short", "din-5008-form-b").HeadZones.Single(zone => zone.Kind == ZoneKind.Details);
        var axis = zone.Box.X + zone.Blocks.OfType<ResolvedKeyValueBlock>().First().ValueIndent;
        foreach (var word in new[] { "MG-17", "LM", "post@musterwesen.example", "09.03.2026" })
        {
            Assert.Equal(axis.Millimetres, pdf.Find(word).Left, Tolerance);
        }
    }
}
