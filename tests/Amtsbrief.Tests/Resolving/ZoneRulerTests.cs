using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class ZoneRulerTests
{
    // What a line must be shorter than its room, however renderers round.
    private static readonly Length Rounding = 0.1.Mm;
    private static readonly TypeSetting _type = BuiltInTemplates.Din5008FormB.Type;

    [Theory]
    [InlineData("Ein Wort", "Ein|Wort")]
    [InlineData("Presse-Stelle", "Presse-|Stelle")]
    [InlineData("Linien 704-709", "Linien|704-709")]
    [InlineData("E-Mail an", "E-Mail|an")]
    [InlineData("www.tal-allee.example", "www.tal-allee.example")]
    [InlineData("Haus ( am Park ) !", "Haus|( am|Park ) !")]
    [InlineData("- Punkt", "-|Punkt")]
    [InlineData("a  b ", "a|b")]
    [InlineData("§\u00A05", "§\u00A05")]
    [InlineData("", "")]
    public void Given_a_line_when_cut_then_it_breaks_only_where_every_renderer_may(string text, string expected) =>
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Words(text).Select(word => word.Text));

    [Fact]
    public void Given_a_word_when_measured_then_spaces_behind_it_count_only_where_another_follows()
    {
        var word = Assert.Single(Words("Wort "));
        var metrics = FontFamily.Arimo.Metrics(bold: false, italic: false);
        Assert.Equal(metrics.Measure("Wort", 9.Pt), word.Width);
        Assert.Equal(metrics.Measure("Wort ", 9.Pt), word.WidthWithSpace);
    }

    [Fact]
    public void Given_lines_when_their_height_is_measured_then_each_wrapped_line_and_space_counts()
    {
        var metrics = FontFamily.Arimo.Metrics(bold: false, italic: false);
        var width = metrics.Measure("Wort Wort", 9.Pt);
        var block = new ResolvedParagraph(TextRole.Information, 5.Mm, "", [Line("Wort Wort"), Line("Wort Wort Wort")]);
        Assert.Equal(5.Mm + (12.Pt * 3), new ZoneRuler(_type, width + Rounding).Height([block]));
        Assert.Equal(5.Mm + (12.Pt * 5), new ZoneRuler(_type, width).Height([block]));
    }

    [Fact]
    public void Given_rows_when_their_height_is_measured_then_values_have_the_width_that_keys_leave()
    {
        var width = FontFamily.Arimo.Metrics(bold: false, italic: false).Measure("Wort Wort", 9.Pt);
        var block = new ResolvedKeyValueBlock(
            TextRole.Information, Length.Zero, "", 20.Mm, [new ResolvedRow(Line("Ort:"), [Line("Wort Wort")])]);
        Assert.Equal(12.Pt, new ZoneRuler(_type, width + 20.Mm + Rounding).Height([block]));
        Assert.Equal(24.Pt, new ZoneRuler(_type, width + 19.Mm).Height([block]));
    }

    private static ResolvedText Line(string text) => new([new ResolvedRun(text)], "");

    private static List<ZoneWords.Word> Words(string text)
    {
        var words = new List<ZoneWords.Word>();
        foreach (var word in new ZoneRuler(_type, 65.Mm).Words(Line(text), TextRole.Information))
        {
            words.Add(word);
        }

        return words;
    }
}
