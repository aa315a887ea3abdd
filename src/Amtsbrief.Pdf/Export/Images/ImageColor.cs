namespace Amtsbrief.Pdf.Export.Images;

/// <summary>What a pixel's colour is made of.</summary>
internal enum ImageColor
{
    Gray,
    Rgb,
    Palette,
}
