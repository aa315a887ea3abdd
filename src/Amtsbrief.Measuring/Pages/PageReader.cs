using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Amtsbrief.Measuring.Pages;

/// <summary>A page of PdfPig's as a page of ours.</summary>
internal static class PageReader
{
    internal static MeasuredPage Read(Page page) => new(
        page.Number,
        Points.ToLength(page.Width),
        Points.ToLength(page.Height),
        LineBuilder.Build(page.Number, new GlyphReader().Read(page)),
        ValueList.From(RuleReader.Read(page).Where(IsUsable).Select(box => Place(box, page.Height)).OrderBy(box => box.Y)),
        ValueList.From(page.GetImages().Select(image => image.BoundingBox).Where(IsUsable)
            .Select(box => Place(box, page.Height))));

    private static bool IsUsable(PdfRectangle box) =>
        Points.AreUsable(box.Left) && Points.AreUsable(box.Right) && Points.AreUsable(box.Top) && Points.AreUsable(box.Bottom);

    private static Box Place(PdfRectangle box, double height)
    {
        var (left, right) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right));
        var (low, high) = (Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
        return new Box(
            Points.ToLength(left), Points.ToLength(height - high), Points.ToLength(right - left), Points.ToLength(high - low));
    }
}
