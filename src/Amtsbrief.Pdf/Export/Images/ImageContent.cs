using Amtsbrief.Images;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>What is in an image file: pixels or paths, one of the two. Immutable and thread-safe.</summary>
internal readonly record struct ImageContent(RasterImage? Raster, VectorImage? Drawing);
