using System.Buffers.Binary;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Color;

/// <summary>
/// The ICC profile of sRGB, computed from the primaries, the white point and the curve of IEC 61966-2-1 and laid down as
/// ICC.1:2004-10 (version 4.2) asks: three matrix columns and one parametric curve.
/// </summary>
internal static class SrgbProfile
{
    internal const string Name = "sRGB IEC61966-2.1";

    private const int HeaderSize = 128;
    private const int FixedOne = 65536;

    private static readonly byte[] Bytes = Build();

    internal static ReadOnlyMemory<byte> Profile => Bytes;

    /// <summary>The profile with the number of its components, as output intents refer to it.</summary>
    internal static PdfStream Stream { get; } = new PdfStream(new PdfDictionary { ["N"] = 3 }, Bytes).Packed();

    private static byte[] Build()
    {
        var columns = SrgbMatrix.Columns;
        var curve = Curve();
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text(Name)),
            ("cprt", Text("CC0")),
            ("wtpt", Xyz(SrgbMatrix.D50)),
            ("chad", Numbers("sf32", SrgbMatrix.Adaptation)),
            ("rXYZ", Xyz(columns[0])),
            ("gXYZ", Xyz(columns[1])),
            ("bXYZ", Xyz(columns[2])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var profile = new List<byte>(Header());
        profile.AddRange(BigEndian(tags.Length));
        var offset = HeaderSize + 4 + tags.Length * 12;
        var placed = new List<(byte[] Data, int Offset)>();
        foreach (var (signature, data) in tags)
        {
            // The three curves are one piece of data that three entries point at.
            if (placed.FindIndex(entry => entry.Data == data) is var index && index < 0)
            {
                index = placed.Count;
                placed.Add((data, offset));
                offset += data.Length;
            }

            profile.AddRange([.. Ascii(signature), .. BigEndian(placed[index].Offset), .. BigEndian(data.Length)]);
        }

        foreach (var (data, _) in placed)
        {
            profile.AddRange(data);
        }

        var bytes = profile.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        return bytes;
    }

    private static byte[] Header()
    {
        var header = new byte[HeaderSize];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x04200000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        // The day of the standard stands for the day of making.
        ReadOnlySpan<ushort> date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24 + i * 2), date[i]);
        }

        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(SrgbMatrix.D50).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    // Function type 3: Y = (aX + b)^g from d on, cX below (ICC.1:2004-10, 10.15; IEC 61966-2-1, 5.2).
    private static byte[] Curve() =>
        [.. Ascii("para"), 0, 0, 0, 0, 0, 3, 0, 0, .. Fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])];

    private static byte[] Xyz(double[] color) => Numbers("XYZ ", color);

    private static byte[] Numbers(string type, double[] values) => [.. Ascii(type), 0, 0, 0, 0, .. Fixed(values)];

    // multiLocalizedUnicodeType with one record.
    private static byte[] Text(string text)
    {
        const int RecordSize = 12;
        const int TextOffset = 28;
        byte[] utf16 = System.Text.Encoding.BigEndianUnicode.GetBytes(text);
        byte[] data =
        [
            .. Ascii("mluc"), 0, 0, 0, 0, .. BigEndian(1), .. BigEndian(RecordSize),
            .. Ascii("enUS"), .. BigEndian(utf16.Length), .. BigEndian(TextOffset), .. utf16,
        ];
        Array.Resize(ref data, (data.Length + 3) / 4 * 4);
        return data;
    }

    private static byte[] Fixed(double[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var value = (int)Math.Round(values[i] * FixedOne, MidpointRounding.AwayFromZero);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), value);
        }

        return bytes;
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
