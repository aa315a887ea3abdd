using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Measuring.Pages;

/// <summary>The visible upright characters of a page.</summary>
internal sealed class GlyphReader
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi", "fett"];

    // Letters of one font share its details; a name is looked at once.
    private readonly Dictionary<string, bool> _bold = new(StringComparer.Ordinal);

    internal List<Glyph> Read(Page page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation == TextOrientation.Horizontal && IsVisible(letter.RenderingMode))
            {
                Add(letter, page.Height, glyphs);
            }
        }

        return glyphs;
    }

    private static bool IsVisible(TextRenderingMode mode) =>
        mode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip);

    private void Add(PdfLetter letter, double height, List<Glyph> glyphs)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var isUsable = Points.AreUsable(start.X) && Points.AreUsable(start.Y) && Points.AreUsable(end.X);
        if (letter.Value is { Length: > 0 } text && isUsable && letter.PointSize is > 0 and < 1000)
        {
            glyphs.Add(new Glyph(
                Printable(text), start.X, Math.Max(start.X, end.X), height - start.Y, letter.PointSize, IsBold(letter)));
        }
    }

    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    private bool IsBold(PdfLetter letter)
    {
        if (letter.RenderingMode == TextRenderingMode.FillThenStroke || letter.FontDetails.IsBold)
        {
            return true;
        }

        var name = letter.FontName ?? "";
        if (!_bold.TryGetValue(name, out var isBold))
        {
            isBold = Array.Exists(BoldNames, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
            _bold.Add(name, isBold);
        }

        return isBold;
    }
}
