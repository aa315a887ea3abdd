using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class ParagraphBreakerTests
{
    private static FontFace Regular => FontFaces.Arimo.Regular;

    [Fact]
    public void A_paragraph_breaks_as_in_a_word_processor()
    {
        // The lines are those of LibreOffice Writer 7.4 with the metric twin Liberation Sans, 11 pt, hyphenation on.
        string[] expected =
        [
            "Sehr geehrte Damen und Herren, die Gemeindeverwaltung Lindenhau-",
            "sen prüft derzeit, wie sich der barrierefreie Umbau der Bushaltestellen an",
            "der Ringstraße beschleunigen lässt. Für die Öffentlichkeitsbeteiligung –",
            "sie beginnt am 4. Mai 2026 – liegen die Planungsunterlagen im Rathaus",
            "aus, Zimmer 2.14. Anregungen nehmen wir schriftlich, telefonisch oder",
            "bei der Bürgerversammlung entgegen; über das Ergebnis der Abwägung",
            "unterrichten wir alle Anwohnerinnen und Anwohner der Tempelhofer und",
            "der Wilhelm-Tell-Straße. Die Verkehrsbetriebe Talwerke-Westerau richten",
            "während der Bauarbeiten Ersatzhaltestellen ein. Bitte beachten Sie die",
            "geänderten Abfahrtszeiten der Linien 7 und 12.",
        ];
        string text = string.Join(' ', expected).Replace("hau- sen", "hausen", StringComparison.Ordinal);

        Assert.Equal(expected, Lines(Break(text, 127.Mm, HyphenationStyle.AsWordProcessors)));
    }

    [Fact]
    public void A_soft_hyphen_says_where_a_word_breaks()
    {
        const string text = "Zuwanderung und In\u00ADtegration";
        Length width = Measure("Zuwanderung und Integra-");

        Assert.Equal(["Zuwanderung und In-", "tegration"], Lines(Break(text, width)));
    }

    [Fact]
    public void Without_hyphenation_only_soft_hyphens_break_words()
    {
        StyledText plain = new("Verwaltungsgemeinschaft Ver\u00ADwaltung", Regular, 11.Pt, "de-DE", Hyphenate: false);

        Assert.Equal(
            ["Verwaltungsgemeinschaft Ver-", "waltung"],
            Lines(ParagraphBreaker.Break([plain], Measure("Verwaltungsgemeinschaft Verwalt"), HyphenationRules.Usual)));
    }

    [Fact]
    public void One_space_stays_at_the_end_of_a_line_and_does_not_count()
    {
        var lines = Break("eins    zwei", Measure("eins"));

        Assert.Equal(["eins ", "zwei"], lines.Select(line => line.Text));
        Assert.Equal(Measure("eins"), lines[0].Width);
    }

    [Fact]
    public void An_added_hyphen_stands_for_a_soft_hyphen()
    {
        var line = Break("Verwaltung", Measure("Verwal-"))[0];

        Assert.Equal("Verwal\u00AD", line.Text);
        Assert.Equal(Measure("Verwal-"), line.Width);
    }

    [Fact]
    public void A_line_is_shaped_again_where_kerning_crosses_the_break()
    {
        // The space before T is narrower because of the T; at the end of the line it must not be.
        var lines = Break("Ort Tal", Measure("Ort"));
        var whole = Break("Ort Tal", 100.Mm);

        Assert.True(whole[0].Runs[0].Glyphs[3].Advance < lines[0].Runs[0].Glyphs[3].Advance);
        Assert.Equal(Shaper.Shape("Tal", Regular, "de-DE").Glyphs.ToArray(), lines[1].Runs[0].Glyphs);
    }

    [Fact]
    public void A_word_wider_than_the_line_overflows_and_says_so()
    {
        var lines = Break("a Aaaaaaaaaaaaaaaaaaaaaaaa b", 10.Mm);

        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[1].Width - 10.Mm, lines[1].Overflow);
        Assert.True(lines[1].Overflow > Length.Zero);
        Assert.Equal((Length.Zero, Length.Zero), (lines[0].Overflow, lines[2].Overflow));
    }

    [Fact]
    public void A_long_address_breaks_inside_only_when_alone_on_the_line()
    {
        const string text = "Siehe www.amt.example/verkehr/haltestellen heute";
        Length width = Measure("www.amt.example/verkehr/ha");

        Assert.Equal(["Siehe", "www.amt.example/verkehr/", "haltestellen heute"], Lines(Break(text, width)));
    }

    [Fact]
    public void A_word_may_run_over_several_styles()
    {
        StyledText bold = new("Verwal", FontFaces.Arimo.Bold, 11.Pt, "de-DE");
        StyledText regular = new("tungen, neu", Regular, 11.Pt, "de-DE");

        var lines = ParagraphBreaker.Break([bold, regular], 14.Mm, HyphenationRules.Usual);

        Assert.Equal(["Verwal-", "tungen,", "neu"], Lines(lines));
        Assert.Equal((0, 1), (lines[0].Runs[0].Source, lines[1].Runs[0].Source));
    }

    [Fact]
    public void Justified_lines_are_full_except_the_last()
    {
        var lines = ParagraphBreaker.Break(
            [new StyledText("Die Bekanntmachung liegt im Rathaus aus und kann dort gelesen werden.", Regular, 11.Pt, "de-DE")],
            50.Mm,
            HyphenationRules.Usual,
            justify: true);

        Assert.True(lines.Length > 2);
        Assert.All(lines[..^1], line => Assert.InRange(line.Width.Emu, 50.Mm.Emu - 20, 50.Mm.Emu));
        Assert.Equal(Length.Zero, lines[^1].Runs[0].WordSpace);
    }

    [Theory]
    [InlineData("x", 40_000, 1)]
    [InlineData("A\u0300", 100_000, 1)]
    [InlineData("ab-", 60_000, 2)]
    public void Words_longer_than_the_longest_length_are_broken_or_overflow(string part, int count, int leastLines)
    {
        var word = string.Concat(Enumerable.Repeat(part, count));

        var lines = Break(word, 127.Mm);

        Assert.True(lines.Length >= leastLines);
        Assert.Equal(leastLines == 1, lines[0].Overflow > Length.Zero);
        Assert.Equal(word, string.Concat(lines.Select(line => line.Text)));
    }

    [Fact]
    public void A_letter_may_have_any_number_of_invisible_characters()
    {
        var word = "A" + new string('\u2061', 500_000) + "B";

        // On a small stack, on which nothing may grow with the text.
        var lines = OnSmallStack(() => Break(word, 127.Mm));

        Assert.Equal("AB", Assert.Single(lines).Text);
    }

    [Fact]
    public void Words_keep_their_breaks_where_many_runs_of_other_languages_meet()
    {
        var runs = Enumerable.Range(0, 40_000)
            .Select(index => new StyledText("Verwaltung ", Regular, 11.Pt, index % 2 == 0 ? "de-DE" : "en")).ToList();

        var lines = ParagraphBreaker.Break([.. runs], Measure("Verwaltung Verwal-") + 0.1.Mm, HyphenationRules.Usual);

        // The English word is not broken; behind it the German one is, and so it goes on.
        Assert.Equal(
            ["Verwaltung", "Verwaltung Verwal-", "tung Verwaltung", "Verwaltung", "Verwaltung Verwal-"], Lines(lines).Take(5));
        Assert.Equal(
            string.Concat(runs.Select(run => run.Text)),
            string.Concat(lines.Select(line => line.Text)).Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u00AD\u200B")]
    public void Text_without_characters_has_no_lines(string text) => Assert.Empty(Break(text, 100.Mm));

    private static System.Collections.Immutable.ImmutableArray<TextLine> OnSmallStack(
        Func<System.Collections.Immutable.ImmutableArray<TextLine>> work)
    {
        System.Collections.Immutable.ImmutableArray<TextLine> result = [];
        var thread = new Thread(() => result = work(), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }

    private static System.Collections.Immutable.ImmutableArray<TextLine> Break(
        string text, Length width, HyphenationStyle? style = null) => ParagraphBreaker.Break(
            [new StyledText(text, Regular, 11.Pt, "de-DE")], width, new HyphenationRules(style ?? HyphenationStyle.Careful));

    private static Length Measure(string text) => Break(text, 1_000.Mm)[0].Width;

    private static IEnumerable<string> Lines(IEnumerable<TextLine> lines) =>
        lines.Select(line => line.Text.TrimEnd(' ').Replace('\u00AD', '-'));
}
