using System.Globalization;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Tests.Characters;

/// <summary>
/// A combining mark with the letter it belongs to: the edges of both outlines where shaping put them, in font units.
/// </summary>
internal sealed record PlacedMark(string Text, char Mark, Outline Letter, Outline Ink, int UnitsPerEm)
{
    // Shares of the type size: how far the middle of a mark may lie beside its letter, and how far it may reach into it.
    private const double Aside = 0.12;
    private const double Overlap = 0.05;

    // Comma above right and horn stand at the upper right of their letter, the macron below under the gap to the next one.
    private const string AtTheRight = "\u0315\u031B\u035F";

    private const string Below = "\u0323\u0325\u0326\u0327\u0328\u0331\u035F";

    /// <summary>What is wrong with the place, or null.</summary>
    internal string? Fault => IsBeside ? Describe("beside") : IsAtWrongHeight ? Describe("at the wrong height of") : null;

    private bool IsBeside => AtTheRight.Contains(Mark, StringComparison.Ordinal)
        ? Math.Abs(Ink.Middle - Letter.Right) > UnitsPerEm * Aside * 2
        : Ink.Middle < Letter.Left - UnitsPerEm * Aside || Ink.Middle > Letter.Right + UnitsPerEm * Aside;

    private bool IsAtWrongHeight => Below.Contains(Mark, StringComparison.Ordinal)
        ? Ink.Top > Letter.Bottom + UnitsPerEm * Overlap
        : Ink.Bottom < Letter.Top - UnitsPerEm * (AtTheRight.Contains(Mark, StringComparison.Ordinal) ? 0.5 : Overlap);

    /// <summary>Shapes text and finds the marks that have glyphs of their own.</summary>
    internal static IEnumerable<PlacedMark> Find(string text, FontFace face)
    {
        var pen = 0;
        Outline? letter = null;
        foreach (var glyph in Shaper.Shape(text, face, "de-DE").Glyphs.ToArray())
        {
            Assert.True(face.Font.TryGetGlyphExtents(glyph.Id, out var extents));
            var outline = Outline.Of(extents, pen + glyph.XOffset, glyph.YOffset);
            if (letter is not null && glyph.Text.All(c => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
            {
                yield return new PlacedMark(text, glyph.Text[0], letter, outline, face.Metrics.UnitsPerEm);
            }
            else
            {
                letter = outline;
            }

            pen += glyph.Advance;
        }
    }

    private string Describe(string where) => $"U+{(int)Mark:X4} of \"{Text}\" stands {where} its letter: {Ink}, not at {Letter}.";
}

/// <summary>The edges of what a glyph shows.</summary>
internal sealed record Outline(int Left, int Right, int Bottom, int Top)
{
    internal int Middle => (Left + Right) / 2;

    internal static Outline Of(GlyphExtents extents, int x, int y) => new(
        x + extents.XBearing, x + extents.XBearing + extents.Width, y + extents.YBearing + extents.Height, y + extents.YBearing);
}
