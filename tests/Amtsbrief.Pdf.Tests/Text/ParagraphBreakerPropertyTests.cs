using System.Collections.Immutable;
using System.Text;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Text;

/// <summary>What holds for every text and width. CsCheck names the seed of a counterexample in its failure.</summary>
public sealed class ParagraphBreakerPropertyTests
{
    private static readonly string[] Latin =
    [
        "Verwaltung", "Tal", "AV", "Öffentlichkeits", "In\u00ADtegration", "Č̣", "ffi", "Straße", "7", "12,5\u00A0%", "To",
        " ", " ", " ", "  ", " – ", "-", "„", "“", "(", ")", ". ", "www.amt.example/weg/", "\u200B",
    ];

    private static readonly Gen<Case> AnyCase = Cases([.. Latin, "Οδός", "улица"]);

    [Fact]
    public void Nothing_is_lost() => AnyCase.Sample(c =>
    {
        var lines = ParagraphBreaker.Break(c.Runs, c.Width, HyphenationRules.Usual, c.Justify);
        string expected = Visible(string.Concat(c.Runs.Select(run => run.Text)));
        string actual = Visible(string.Concat(lines.Select(line => line.Text)));
        Assert.Equal(expected, actual);
    });

    [Fact]
    public void Hyphens_stand_only_at_the_end_of_a_line_and_never_with_a_space() => AnyCase.Sample(c =>
    {
        foreach (TextLine line in ParagraphBreaker.Break(c.Runs, c.Width, HyphenationRules.Usual, c.Justify))
        {
            Assert.DoesNotContain('\u00AD', line.Text[..^1]);
            Assert.False(line.Text.EndsWith("  ", StringComparison.Ordinal) && line.Text.Trim(' ').Length > 0);
        }
    });

    [Fact]
    public void A_line_is_wider_than_the_measure_only_if_it_says_so() => AnyCase.Sample(c =>
    {
        foreach (TextLine line in ParagraphBreaker.Break(c.Runs, c.Width, HyphenationRules.Usual, c.Justify))
        {
            Assert.Equal(Length.Max(Length.Zero, line.Width - c.Width), line.Overflow);
        }
    });

    [Fact]
    public void The_width_is_that_of_the_runs() => AnyCase.Sample(c =>
    {
        foreach (TextLine line in ParagraphBreaker.Break(c.Runs, c.Width, HyphenationRules.Usual, c.Justify))
        {
            GlyphRun last = line.Runs[^1];
            if (last.Glyphs[^1].IsSpace)
            {
                last = last with { Glyphs = last.Glyphs[..^1] };
            }

            Length width = line.Runs[..^1].Append(last).Aggregate(Length.Zero, (sum, run) => sum + run.Width);
            Assert.Equal(line.Width, width);
        }
    });

    // In one script only: elsewhere spaces and digits at the start of a line still belong to the script before the break.
    [Fact]
    public void Each_line_is_shaped_as_if_it_stood_alone() => Cases(Latin).Sample(c =>
    {
        var lines = ParagraphBreaker.Break(c.Runs, c.Width, HyphenationRules.Usual, c.Justify);
        foreach (GlyphRun run in lines.SelectMany(line => line.Runs))
        {
            string text = run.Text.TrimEnd('\u00AD');
            Glyph[] alone = Shaper.Shape(text, run.Face, "de-DE").Glyphs.ToArray();
            Assert.Equal(alone, run.Glyphs.Take(alone.Length));
        }
    });

    // Without spaces, whose number changes at breaks, and what only steers breaking.
    private static string Visible(string text) =>
        new StringBuilder(text).Replace(" ", "").Replace("\u00AD", "").Replace("\u200B", "").ToString();

    private static Gen<Case> Cases(string[] parts)
    {
        Gen<string> text = Gen.OneOf(parts).Array[0, 40].Select(string.Concat);
        Gen<StyledText> run = Gen.Select(text, Gen.Bool, Gen.Int[7, 14]).Select((characters, bold, size) =>
            new StyledText(characters, FontFaces.Arimo.Get(bold, italic: false), size.Pt, "de-DE"));
        return Gen.Select(run.Array[1, 3], Gen.Int[5, 160], Gen.Bool)
            .Select((runs, width, justify) => new Case([.. runs], width.Mm, justify));
    }

    private sealed record Case(ImmutableArray<StyledText> Runs, Length Width, bool Justify);
}
