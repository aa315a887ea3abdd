namespace Amtsbrief.Pdf.Export.Images;

/// <summary>An image that has been read completely and is ready to be embedded. Immutable and thread-safe.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Color">What a pixel's colour is made of.</param>
/// <param name="BitsPerComponent">1, 2, 4, 8 or 16.</param>
/// <param name="Samples">Rows of samples, each row starting at a byte; or the whole JPEG file.</param>
internal sealed record RasterImage(int Width, int Height, ImageColor Color, int BitsPerComponent, ReadOnlyMemory<byte> Samples)
{
    /// <summary>Whether <see cref="Samples"/> is a JPEG file instead of rows.</summary>
    internal bool IsJpeg { get; init; }

    /// <summary>
    /// The rows as PDF wants them too, filtered and deflated, maybe by whoever made the PNG file; empty where they must be packed.
    /// </summary>
    internal ReadOnlyMemory<byte> Packed { get; init; }

    /// <summary>Red, green and blue of each palette entry.</summary>
    internal ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>The opacity of each pixel as an image of its own.</summary>
    internal RasterImage? Alpha { get; init; }

    /// <summary>The one colour that is fully transparent, a figure for each component.</summary>
    internal ReadOnlyMemory<int> TransparentColor { get; init; }

    /// <summary>About how many bytes it takes in memory.</summary>
    internal long Weight => Samples.Length + Packed.Length + Palette.Length + (Alpha?.Weight ?? 0);

    /// <summary>The image with its rows packed and without the samples that they were packed from.</summary>
    internal RasterImage ReadyToEmbed() => IsJpeg
        ? this
        : this with
        {
            Packed = Packed.IsEmpty ? ImageRows.Encode(this) : Packed,
            Samples = default,
            Alpha = Alpha?.ReadyToEmbed(),
        };
}
