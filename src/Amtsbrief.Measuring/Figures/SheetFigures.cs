using System.Globalization;
using Amtsbrief.Measuring.Pages;
using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The sheet, and what holds of all text on it.</summary>
internal static class SheetFigures
{
    private static readonly Length Width = 210.Mm;
    private static readonly Length Height = 297.Mm;
    private static readonly Length Rounding = 0.5.Mm;

    /// <summary>The least type size of all, that of the return line.</summary>
    private const double SmallestType = 6;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.Sheet);
        var pages = letter.Pdf.Pages;
        figures.Length("sheet.width", "Width", pages[0].Width, Norms.Exactly(Width, Rounding));
        figures.Length("sheet.height", "Height", pages[0].Height, Norms.Exactly(Height, Rounding));
        figures.Count("sheet.other-sizes", "Pages of another size", pages.Count(IsOther), Norms.Count(0));
        figures.Count("sheet.text-outside", "Words outside the sheet", pages.Sum(WordsOutside), Norms.Count(0));
        figures.Length("sheet.nearest-text", "Text nearest to an edge", pages.Min(NearestText), Norm.Open, new FigureNote
        {
            Reason = "no figure for all text; printers leave about 5 mm white",
        });
        figures.Size("sheet.smallest-type", "Smallest type", Lines(letter).Min(line => line.Size), Norms.Points(SmallestType));
        var sizes = Lines(letter).Select(line => Math.Round(line.Size.Points, 1)).Distinct().Order()
            .Select(size => size.ToString(CultureInfo.InvariantCulture));
        figures.Text("sheet.type-sizes", "Type sizes in pt", string.Join(", ", sizes), Norm.Open, Verdict.NotJudged);
        return figures.All;

        bool IsOther(MeasuredPage page) =>
            !page.Width.IsNear(pages[0].Width, Rounding) || !page.Height.IsNear(pages[0].Height, Rounding);
    }

    private static IEnumerable<TextLine> Lines(LetterZones letter) => letter.Pdf.Pages.SelectMany(page => page.Lines);

    private static int WordsOutside(MeasuredPage page) => page.Lines.SelectMany(line => line.Words).Count(word =>
        word.Left < -Rounding || word.Right > page.Width + Rounding
        || word.Baseline < Length.Zero || word.Baseline > page.Height);

    private static Length NearestText(MeasuredPage page) => page.Lines
        .Select(line => new TextRow([line]))
        .Select(row => new[] { row.Left, page.Width - row.Right, row.InkTop, page.Height - row.InkBottom }.Min())
        .DefaultIfEmpty(page.Height)
        .Min();
}
