using Amtsbrief.Images;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// A drawing as a form XObject (ISO 32000-1, 8.10), 1 wide and as high as its proportions say. Nothing in it is marked content,
/// so it may be drawn any number of times, as pixel images may (ISO 14289-1, 7.20).
/// </summary>
internal static class DrawingForm
{
    /// <summary>The width in units of the form's own space: thousandths of them are finer than any printer.</summary>
    internal const int Width = 1000;

    internal static PdfStream Write(VectorImage image)
    {
        using var content = new DrawingContent(image);
        var stream = content.Draw();
        var height = new PdfReal(content.ToForm(image.Height));
        var scale = new PdfReal(1000 / Width);
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Form"),
            ["BBox"] = new PdfArray { 0, 0, Width, height },
            ["Matrix"] = new PdfArray { scale, 0, 0, scale, 0, 0 },
            ["Resources"] = content.Resources(),
        };
        return new PdfStream(dictionary, stream);
    }
}
