using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>An image that is an object of the file.</summary>
/// <param name="Resource">The name under which pages know it.</param>
/// <param name="Reference">The object.</param>
/// <param name="IsDrawing">
/// Whether it is made of paths: it is 1 wide then, and as high as its proportions say. Pixels fill a square of 1 by 1.
/// </param>
internal sealed record EmbeddedImage(string Resource, PdfReference Reference, bool IsDrawing);
