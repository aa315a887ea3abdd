using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Images;

/// <summary>What an image file says of itself.</summary>
/// <param name="Format">What kind of file it is.</param>
/// <param name="Width">The width in pixels; of a drawing, in px of 1/96 inch.</param>
/// <param name="Height">The height, likewise.</param>
internal readonly record struct ImageInfo(ImageFormat Format, double Width, double Height)
{
    private const int LargestSide = 20_000;

    /// <summary>
    /// Reads format and size; a problem for anything else than a PNG or JPEG of at most 20 000 pixels a side that has its end,
    /// or an SVG all of which can be drawn.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<byte> data, out ImageInfo info, [NotNullWhen(false)] out ImageProblem? problem)
    {
        if (SvgReader.IsXml(data))
        {
            var isDrawing = SvgReader.TryRead(data, out var drawing, out problem);
            info = isDrawing ? new ImageInfo(ImageFormat.Svg, drawing!.Width, drawing.Height) : default;
            return isDrawing;
        }

        var isRaster = (TryReadPng(data, out info) || TryReadJpeg(data, out info))
            && info.Width is > 0 and <= LargestSide
            && info.Height is > 0 and <= LargestSide;
        problem = isRaster ? null : new ImageProblem(
            "The data is no whole PNG or JPEG image of 1 to 20 000 pixels a side, and no SVG image.",
            "Give the bytes of a PNG, JPEG or SVG file.");
        return isRaster;
    }

    // PNG (ISO/IEC 15948): signature, then IHDR with width and height.
    private static bool TryReadPng(ReadOnlySpan<byte> data, out ImageInfo info)
    {
        info = default;
        if (data.Length < 24 || !data.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return false;
        }

        info = new ImageInfo(
            ImageFormat.Png, BinaryPrimitives.ReadInt32BigEndian(data[16..]), BinaryPrimitives.ReadInt32BigEndian(data[20..]));
        return data[12..16].SequenceEqual("IHDR"u8) && HasEnd(data[8..]);
    }

    // Chunks are length, type, data and checksum; the last one is IEND.
    private static bool HasEnd(ReadOnlySpan<byte> chunks)
    {
        const int Frame = 12;
        while (chunks.Length >= Frame)
        {
            if (chunks[4..8].SequenceEqual("IEND"u8))
            {
                return true;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            if (length > chunks.Length - Frame)
            {
                break;
            }

            chunks = chunks[(Frame + (int)length)..];
        }

        return false;
    }

    // JPEG (ITU-T T.81): an end (EOI), and before it markers up to the frame header, any SOF but the hierarchical and
    // arithmetic table markers.
    private static bool TryReadJpeg(ReadOnlySpan<byte> data, out ImageInfo info)
    {
        info = default;
        if (!data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return false;
        }

        for (var at = 2; at + 9 <= data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                info = new ImageInfo(
                    ImageFormat.Jpeg,
                    BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]));
                return data[at..].IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
        }

        return false;
    }
}

internal enum ImageFormat
{
    Png,
    Jpeg,
    Svg,
}
