using System.Buffers.Binary;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Looks through JPEG files (ITU-T T.81, annex B) far enough to embed them as they are.</summary>
internal static class JpegReader
{
    private const byte Marker = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const int MinFrameBytes = 6;

    internal static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith([Marker, StartOfImage, Marker]);

    internal static RasterImage Read(ReadOnlySpan<byte> file)
    {
        RasterImage? image = null;
        var scans = 0;
        var position = 2;
        while (true)
        {
            var kind = NextMarker(file, ref position);
            if (kind == EndOfImage)
            {
                break;
            }

            var segment = Segment(file, ref position);
            if (IsFrame(kind))
            {
                image = image is null
                    ? ReadFrame(kind, segment)
                    : throw new InvalidDataException("The JPEG file holds more than one image.");
            }
            else if (kind == StartOfScan)
            {
                scans++;
                position = EndOfScan(file, position);
            }
        }

        return image is not null && scans > 0
            ? image with { Samples = file[..position].ToArray() }
            : throw new InvalidDataException("The JPEG file holds no image.");
    }

    private static byte NextMarker(ReadOnlySpan<byte> file, ref int position)
    {
        if (position >= file.Length)
        {
            throw CutOff();
        }

        if (file[position] != Marker)
        {
            throw new InvalidDataException("The JPEG file is damaged: a part does not start where it should.");
        }

        var rest = file[position..].IndexOfAnyExcept(Marker);
        if (rest < 0)
        {
            throw CutOff();
        }

        position += rest + 1;
        return file[position - 1];
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> file, ref int position)
    {
        var rest = file[position..];
        var length = rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest);
        if (length < 2 || length > rest.Length)
        {
            throw CutOff();
        }

        position += length;
        return rest[2..length];
    }

    // Inside a scan FF is followed by 0 (a plain FF) or by a restart marker.
    private static int EndOfScan(ReadOnlySpan<byte> file, int position)
    {
        while (true)
        {
            var next = file[position..].IndexOf(Marker);
            if (next < 0 || position + next + 1 >= file.Length)
            {
                throw CutOff();
            }

            position += next;
            if (file[position + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return position;
            }

            position += 2;
        }
    }

    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static RasterImage ReadFrame(byte kind, ReadOnlySpan<byte> segment)
    {
        // Baseline, extended and progressive Huffman frames are what DCTDecode knows (ISO 32000-1, 7.4.8).
        if (kind > 0xC2)
        {
            throw new InvalidDataException("The JPEG file is lossless or arithmetically coded, which PDF does not know.");
        }

        if (segment.Length < MinFrameBytes || segment[0] != 8)
        {
            throw new InvalidDataException("The JPEG file does not have 8 bits for each sample.");
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        ImageReader.CheckSize(width, height);
        var color = segment[5] switch
        {
            1 => ImageColor.Gray,
            3 => ImageColor.Rgb,
            4 => throw new InvalidDataException("The JPEG file is in CMYK colours; save it in RGB."),
            var count => throw new InvalidDataException($"The JPEG file has {count} colour components; save it in RGB."),
        };
        return new(width, height, color, 8, default) { IsJpeg = true };
    }

    private static InvalidDataException CutOff() => new("The JPEG file is cut off.");
}
