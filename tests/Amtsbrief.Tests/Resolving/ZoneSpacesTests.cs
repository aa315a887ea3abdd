using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using CsCheck;

namespace Amtsbrief.Tests.Resolving;

public sealed class ZoneSpacesTests
{
    private static readonly TypeSetting _type = BuiltInTemplates.Din5008FormB.Type;

    [Theory]
    [InlineData("nach § 3 Abs. 1", "Abs. 1", "nach §~3 Abs.~1")]
    [InlineData("Frau Prof. Dr. Musterfrau", "Dr. Musterfrau", "Frau Prof.~Dr. Musterfrau")]
    [InlineData("Frau Prof. Dr. Musterfrau", "Dr. Musterfra", "Frau Prof.~Dr. Musterfrau")]
    [InlineData("Frau Prof. Dr. Musterfrau", "Prof. Dr", "Frau Prof. Dr. Musterfrau")]
    [InlineData("Frau Prof. Dr. Musterfrau", "Frau Prof. Dr. Musterfrau", "Frau Prof.~Dr.~Musterfrau")]
    [InlineData("Tel.\u00A00211 855-5", "0211", "Tel.~0211 855-5")]
    public void Given_a_text_when_bound_then_each_space_binds_whose_piece_is_no_wider_than_its_place(
        string text, string widest, string expected)
    {
        ResolvedParagraph paragraph = new(TextRole.Information, 5.Mm, "", [Line(text)]);
        var bound = (ResolvedParagraph)Spaces().Bind(paragraph, Width(widest));
        Assert.Equal(expected, Written(bound.Lines[0]));
        Assert.Equal(paragraph with { Lines = bound.Lines }, bound);
    }

    [Fact]
    public void Given_runs_when_bound_then_each_keeps_its_look()
    {
        var text = new ResolvedText(
            [new ResolvedRun("§ "), new ResolvedRun("5", Bold: true), new ResolvedRun(" km, § 7")], "path");
        var bound = (ResolvedParagraph)Spaces().Bind(new ResolvedParagraph(TextRole.Information, default, "", [text]), 100.Mm);
        Assert.Equal(["§~", "5", "~km, §~7"], bound.Lines[0].Runs.Select(run => run.Text.Replace('\u00A0', '~')));
        Assert.Equal([false, true, false], bound.Lines[0].Runs.Select(run => run.Bold));
    }

    [Fact]
    public void Given_a_row_when_bound_then_its_value_has_the_width_that_its_key_leaves()
    {
        var indent = 20.Mm;
        ResolvedKeyValueBlock Rows(Length width) => (ResolvedKeyValueBlock)Spaces().Bind(
            new ResolvedKeyValueBlock(
                TextRole.Information, default, "", indent, [new ResolvedRow(Line("Nr. 1"), [Line("Nr. 12")])]),
            width);
        Assert.Equal("Nr.~12", Written(Rows(indent + Width("Nr.~12")).Rows[0].Lines[0]));
        var narrow = Rows(indent + Width("Nr.~12") - Length.FromEmu(1)).Rows[0];
        Assert.Equal(("Nr.~1", "Nr. 12"), (Written(narrow.Key), Written(narrow.Lines[0])));
    }

    [Fact]
    public void Given_any_text_and_width_when_bound_then_no_piece_is_wider_than_its_place_that_was_not_so_before()
    {
        string[] words =
        [
            "§", "5", "a", "Nr.", "Dr.", "Prof.", "Muster", "14", "Uhr", "Tal-Allee", "1.", "3.", "–", "0211", "855-5",
        ];
        Gen.Select(Gen.Int[0, words.Length - 1].Array[1, 12], Gen.Int[1, 60]).Sample((indices, millimetres) =>
        {
            var line = Line(string.Join(' ', indices.Select(index => words[index])));
            var width = Length.FromMillimetres(millimetres);
            var ruler = new ZoneRuler(_type, width);
            var bound = (ResolvedParagraph)Spaces().Bind(
                new ResolvedParagraph(TextRole.Information, default, "", [line]), width);
            var before = Widths(ruler, line);
            Assert.All(Widths(ruler, bound.Lines[0]), piece => Assert.True(piece <= width || before.Contains(piece)));
        });
    }

    private static List<Length> Widths(ZoneRuler ruler, ResolvedText text)
    {
        var widths = new List<Length>();
        foreach (var word in ruler.Words(text, TextRole.Information))
        {
            widths.Add(word.Width);
        }

        return widths;
    }

    private static ZoneSpaces Spaces() => new(Letters.Postal, _type);

    private static ResolvedText Line(string text) => new([new ResolvedRun(text)], "path");

    private static string Written(ResolvedText text) => text.PlainText.Replace('\u00A0', '~').Replace('\u202F', '^');

    private static Length Width(string text) =>
        FontFamily.Arimo.Metrics(bold: false, italic: false).Measure(text.Replace('~', '\u00A0'), _type.Information.Size);
}
