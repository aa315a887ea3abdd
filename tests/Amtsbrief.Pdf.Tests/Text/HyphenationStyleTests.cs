using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Text;

/// <summary>Which of the places in a word a line takes.</summary>
public sealed class HyphenationStyleTests
{
    private static readonly HyphenationStyle Careful = HyphenationStyle.Careful;

    private const string Long = "Die Vereinbarung über die vielen alten und neuen Städtepartnerschaften gilt.";

    [Fact]
    public void A_joint_is_taken_rather_than_a_place_inside_a_part()
    {
        const string first = "Die Vereinbarung über die vielen alten und neuen Städtepart";

        Assert.Equal("Die Vereinbarung über die vielen alten und neuen Städte-", Lines(Long, first + "-")[0]);
        Assert.Equal(first + "-", Lines(Long, first + "-", Careful with { PrefersJoints = false })[0]);
    }

    [Fact]
    public void A_joint_that_would_leave_the_line_too_short_is_not_taken()
    {
        Assert.Equal("neuen Städtepartner-", Lines("neuen Städtepartnerschaften gilt.", "neuen Städtepartner-")[0]);
        Assert.Equal("neuen Städte-", Lines("neuen Städtepartnerschaften gilt.", "neuen Städtep-")[0]);
    }

    [Fact]
    public void Justified_lines_give_up_half_as_much_for_a_joint()
    {
        const string first = "Die Vereinbarung über die vielen alten und neuen Städte";

        Assert.Equal(first + "-", Lines(Long, Width(first + "part-"))[0]);
        Assert.Equal(first + "part-", Lines(Long, Width(first + "part-"), justify: true)[0]);
    }

    [Fact]
    public void The_last_word_of_a_paragraph_stays_whole_unless_its_line_could_hold_nothing_else()
    {
        Assert.Equal(["für die", "Verwaltung."], Lines("für die Verwaltung.", "für die Verwal-"));
        Assert.Equal(["für die Verwal-", "tung. "], LinesWithSpaces("für die Verwaltung. ", "für die Verwal-", Divided));
        Assert.Equal(["für die ", "Verwaltung. "], LinesWithSpaces("für die Verwaltung. ", "für die Verwal-", Careful));
        Assert.Equal(["Verwal-", "tung"], Lines("Verwaltung", "Verwal-"));
    }

    [Fact]
    public void Hyphens_of_the_author_count_in_the_last_word_too() => Assert.Equal(
        ["für die Verwal-", "tung."], Lines("für die Verwal\u00ADtung.", "für die Verwal-"));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(null, 5)]
    public void No_more_hyphens_stand_in_a_row_than_the_style_allows(int? limit, int most)
    {
        // Each line could end in the middle of a word.
        var text = string.Join(' ', Enumerable.Repeat("und Verwaltung", 12)) + " endet";
        var lines = Lines(text, "und Verwaltung und Verwal-", Careful with { HyphensInARow = limit });
        var longest = lines.Aggregate((Row: 0, Most: 0), (state, line) =>
        {
            var row = line.EndsWith('-') ? state.Row + 1 : 0;
            return (row, Math.Max(row, state.Most));
        }).Most;

        Assert.InRange(longest, 1, most);
        Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace("-", "").Replace(" ", ""));
    }

    [Fact]
    public void A_line_that_could_hold_nothing_else_ends_with_a_hyphen_whatever_the_style_says()
    {
        var lines = Lines("Verwaltungsverwaltungsverwaltungsverwaltung ist", "Verwaltungs-", Careful with { HyphensInARow = 1 });

        Assert.Equal(["Verwaltungs-", "verwaltungs-", "verwaltungs-"], lines.Take(3));
    }

    [Fact]
    public void Hyphens_that_stand_there_anyhow_count_in_a_row()
    {
        var style = Careful with { HyphensInARow = 1 };
        var width = Width("an Nord-Süd-");

        Assert.Equal(
            ["an Nord-Süd-", "Straße der", "Verwaltung", "ist"], Lines("an Nord-Süd-Straße der Verwaltung ist", width, style));
    }

    [Fact]
    public void Hyphens_of_text_that_is_not_hyphenated_stand_in_any_number_of_rows()
    {
        var width = Width("an Nord-Süd-");
        var lines = ParagraphBreaker.Break(
            [new StyledText("an Nord-Süd-Ost-West-Straße", FontFaces.Arimo.Regular, 11.Pt, "de-DE", Hyphenate: false)],
            width, new HyphenationRules(Careful with { HyphensInARow = 1 }));

        Assert.Equal(["an Nord-Süd-", "Ost-West-", "Straße"], lines.Select(line => line.Text.TrimEnd(' ')));
    }

    private static HyphenationStyle Divided => Careful with { DividesLastWord = true };

    private static List<string> Lines(string text, string widest, HyphenationStyle? style = null) =>
        Lines(text, Width(widest), style);

    private static List<string> Lines(string text, Length width, HyphenationStyle? style = null, bool justify = false) =>
        [.. Break(text, width, style ?? Careful, justify).Select(line => line.TrimEnd(' '))];

    private static List<string> LinesWithSpaces(string text, string widest, HyphenationStyle style) =>
        [.. Break(text, Width(widest), style)];

    private static IEnumerable<string> Break(string text, Length width, HyphenationStyle style, bool justify = false) =>
        ParagraphBreaker.Break(
            [new StyledText(text, FontFaces.Arimo.Regular, 11.Pt, "de-DE")], width, new HyphenationRules(style), justify)
            .Select(line => line.Text.Replace('\u00AD', '-'));

    // A tenth of a millimetre more than the text, so that no result hangs on how widths are rounded.
    private static Length Width(string text) => 0.1.Mm + ParagraphBreaker.Break(
        [new StyledText(text, FontFaces.Arimo.Regular, 11.Pt, "de-DE", Hyphenate: false)], 1_000.Mm,
        HyphenationRules.Usual)[0].Width;
}
