using System.Globalization;
using UglyToad.PdfPig.Core;
using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Pdf.Tests.Characters;

/// <summary>A combining mark with the letter it belongs to, by the outlines that PdfPig finds in the file.</summary>
internal sealed record PlacedMark(PdfLetter Base, PdfLetter Mark)
{
    // Shares of the type size: how far the middle of a mark may lie beside its letter, and how far it may reach into it.
    private const double Aside = 0.08;
    private const double Overlap = 0.06;

    // Comma above right, horn and the macron below two letters belong to the right of their letter.
    private const string AtTheRight = "\u0315\u031B\u035F";

    private const string Below = "\u0323\u0325\u0326\u0327\u0328\u0331\u035F";

    private double Size => Base.PointSize;

    private PdfRectangle Letter => Base.BoundingBox;

    private PdfRectangle Ink => Mark.BoundingBox;

    /// <summary>What is wrong with the place, or null.</summary>
    internal string? Fault => Name(IsBeside, "beside") ?? Name(IsAtWrongHeight, "at the wrong height");

    private bool IsBeside => AtTheRight.Contains(Mark.Value, StringComparison.Ordinal)
        ? Math.Abs(Middle(Ink) - Letter.Right) > Size * 0.2
        : Middle(Ink) < Letter.Left - Size * Aside || Middle(Ink) > Letter.Right + Size * Aside;

    private bool IsAtWrongHeight => Below.Contains(Mark.Value, StringComparison.Ordinal)
        ? Ink.Top > Letter.Bottom + Size * Overlap
        : Mark.Value is not "\u031B" and not "\u0315" && Ink.Bottom < Letter.Top - Size * Overlap;

    /// <summary>Finds the marks in text: what consists of combining characters only, with the letter before it.</summary>
    internal static IEnumerable<PlacedMark> Find(IReadOnlyList<PdfLetter> letters)
    {
        PdfLetter? last = null;
        foreach (var letter in letters)
        {
            if (last is not null && letter.Value.All(c => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
            {
                yield return new PlacedMark(last, letter);
            }
            else
            {
                last = letter;
            }
        }
    }

    private static double Middle(PdfRectangle box) => (box.Left + box.Right) / 2;

    private string? Name(bool isWrong, string how) => isWrong
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"U+{(int)Mark.Value[0]:X4} stands {how} \"{Base.Value}\": {Box(Ink)}, not at {Box(Letter)}, size {Size:0.#}.")
        : null;

    private static string Box(PdfRectangle box) => string.Create(
        CultureInfo.InvariantCulture, $"x {box.Left:0.0} to {box.Right:0.0}, y {box.Bottom:0.0} to {box.Top:0.0}");
}
