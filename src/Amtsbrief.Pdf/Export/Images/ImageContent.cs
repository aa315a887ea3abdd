using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>What is in an image file, ready to be embedded: pixels or paths, one of the two. Immutable and thread-safe.</summary>
/// <param name="Raster">The pixels, packed as PDF wants them.</param>
/// <param name="Drawing">The paths as a form.</param>
internal sealed record ImageContent(RasterImage? Raster, PdfStream? Drawing)
{
    /// <summary>About how many bytes it takes in memory.</summary>
    internal long Weight => (Raster?.Weight ?? 0) + (Drawing is null ? 0 : Drawing.Data.Length + Drawing.Deflated.Length);
}
