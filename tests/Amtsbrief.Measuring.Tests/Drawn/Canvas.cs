using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Amtsbrief.Measuring.Tests.Drawn;

/// <summary>
/// A PDF file as some other program writes it: untagged, with fonts that are not embedded and know no umlauts. All places in millimetres from
/// the top-left corner of the sheet.
/// </summary>
internal sealed class Canvas(PageSize size = PageSize.A4)
{
    private const double PointsPerMm = 72 / 25.4;

    private readonly List<Action<Pen>> _strokes = [];

    internal Canvas NewPage() => Add(pen => pen.Page = pen.Builder.AddPage(size));

    /// <summary>Writes a line of text from its base line.</summary>
    internal Canvas Text(double left, double baseline, string text, double size = 11, bool isBold = false) =>
        Add(pen => Write(pen, left, baseline, text, size, isBold));

    /// <summary>Writes a line of text that ends at a place.</summary>
    internal Canvas TextTo(double right, double baseline, string text, double size = 11) => Add(pen =>
    {
        var letters = pen.Page.MeasureText(text, size, Point(pen, 0, baseline), pen.Regular);
        Write(pen, right - (letters[^1].EndBaseLine.X / PointsPerMm), baseline, text, size, isBold: false);
    });

    /// <summary>Text that is there for searching alone, as on scans.</summary>
    internal Canvas InvisibleText(double left, double baseline, string text) => Add(pen =>
    {
        pen.Page.SetTextRenderingMode(TextRenderingMode.Neither);
        Write(pen, left, baseline, text, 11, isBold: false);
        pen.Page.SetTextRenderingMode(TextRenderingMode.Fill);
    });

    /// <summary>Draws a line to the right.</summary>
    internal Canvas Stroke(double left, double top, double length) =>
        Add(pen => pen.Page.DrawLine(Point(pen, left, top), Point(pen, left + length, top), 0.5));

    /// <summary>Fills a box, as some programs draw lines.</summary>
    internal Canvas Fill(double left, double top, double width, double height, byte grey = 0) => Add(pen =>
    {
        pen.Page.SetTextAndFillColor(grey, grey, grey);
        pen.Page.SetStrokeColor(grey, grey, grey);
        pen.Page.DrawRectangle(Point(pen, left, top + height), width * PointsPerMm, height * PointsPerMm, 0, fill: true);
        pen.Page.ResetColor();
    });

    internal Canvas Image(double left, double top, double width, double height) => Add(pen =>
    {
        var (low, high) = (Point(pen, left, top + height), Point(pen, left + width, top));
        pen.Page.AddPng(Pixels.Grey, new PdfRectangle(low, high));
    });

    internal Canvas Rotate(int degrees) => Add(pen => pen.Page.SetRotation(new PageRotationDegrees(degrees)));

    internal byte[] Build()
    {
        using var builder = new PdfDocumentBuilder();
        var pen = new Pen(builder, size);
        _strokes.ForEach(stroke => stroke(pen));
        return builder.Build();
    }

    private static void Write(Pen pen, double left, double baseline, string text, double size, bool isBold)
    {
        if (text.Length > 0)
        {
            pen.Page.AddText(text, size, Point(pen, left, baseline), isBold ? pen.Bold : pen.Regular);
        }
    }

    private static PdfPoint Point(Pen pen, double left, double top) =>
        new(left * PointsPerMm, pen.Page.PageSize.Height - (top * PointsPerMm));

    private Canvas Add(Action<Pen> stroke)
    {
        _strokes.Add(stroke);
        return this;
    }
}
