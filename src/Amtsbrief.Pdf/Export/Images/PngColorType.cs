namespace Amtsbrief.Pdf.Export.Images;

/// <summary>The colour types of PNG with their numbers in the file.</summary>
internal enum PngColorType
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
