namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Figures about <see cref="ImageColor"/>.</summary>
internal static class ImageColors
{
    extension(ImageColor color)
    {
        /// <summary>How many samples a pixel has.</summary>
        internal int Components => color == ImageColor.Rgb ? 3 : 1;
    }
}
