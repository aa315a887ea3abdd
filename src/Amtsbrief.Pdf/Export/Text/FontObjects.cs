using System.Buffers.Binary;
using System.Security.Cryptography;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The objects that make an embedded font: Type 0 over CIDFontType2 (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    private const int PrefixLength = 6;
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;

    internal static void Write(PdfFile file, EmbeddedFont font)
    {
        SortedSet<ushort> glyphs = [.. font.Codes.Select(code => code.Glyph)];
        var subset = FontSubsetter.Subset(font.Face, glyphs);
        var name = new PdfName(Prefix(glyphs) + "+" + font.Face.PostScriptName);
        var descendant = file.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("CIDFontType2"),
            ["BaseFont"] = name,
            ["CIDSystemInfo"] = new PdfDictionary
            {
                ["Registry"] = new PdfString("Adobe"),
                ["Ordering"] = new PdfString("Identity"),
                ["Supplement"] = 0,
            },
            ["FontDescriptor"] = file.Add(Descriptor(file, font, name, subset)),
            ["W"] = new PdfArray { 1, Widths(font) },
            ["CIDToGIDMap"] = file.Add(new PdfStream(new PdfDictionary(), GlyphMap(font, subset))),
        });
        file.Set(font.Reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("Type0"),
            ["BaseFont"] = name,
            ["Encoding"] = new PdfName("Identity-H"),
            ["DescendantFonts"] = new PdfArray { descendant },
            ["ToUnicode"] = file.Add(new PdfStream(new PdfDictionary(), ToUnicodeMap.Write(font.Codes))),
        });
    }

    private static PdfDictionary Descriptor(PdfFile file, EmbeddedFont font, PdfName name, FontSubset subset)
    {
        var metrics = font.Face.Metrics;
        var italic = metrics.ItalicAngle != 0;
        return new PdfDictionary
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = name,
            ["Flags"] = SymbolicFlag | (italic ? ItalicFlag : 0),
            ["FontBBox"] = new PdfArray
            {
                font.ToThousandths(metrics.XMin),
                font.ToThousandths(metrics.YMin),
                font.ToThousandths(metrics.XMax),
                font.ToThousandths(metrics.YMax),
            },
            ["ItalicAngle"] = new PdfReal((long)Math.Round(metrics.ItalicAngle * 1000)),
            ["Ascent"] = font.ToThousandths(metrics.Ascender),
            ["Descent"] = font.ToThousandths(metrics.Descender),
            ["CapHeight"] = font.ToThousandths(metrics.CapHeight),
            ["StemV"] = StemWidth(metrics.WeightClass),
            ["FontFile2"] = file.Add(new PdfStream(new PdfDictionary { ["Length1"] = subset.Program.Length }, subset.Program)),
        };
    }

    private static PdfArray Widths(EmbeddedFont font) => [.. font.Codes.Select(code => (PdfObject)code.Width)];

    private static byte[] GlyphMap(EmbeddedFont font, FontSubset subset)
    {
        var map = new byte[(font.Codes.Count + 1) * 2];
        foreach (var code in font.Codes)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(code.Code * 2), subset.Glyphs[code.Glyph]);
        }

        return map;
    }

    // TrueType has no such figure, and with the program embedded nobody draws by it; this fits 88 to regular and 166 to bold.
    private static int StemWidth(int weightClass) => 50 + weightClass * weightClass / 4225;

    // Six capitals tell subsets of one font apart when files are merged (ISO 32000-1, 9.6.4).
    private static string Prefix(IReadOnlyCollection<ushort> glyphs)
    {
        byte[] ids = [.. glyphs.SelectMany(glyph => new[] { (byte)(glyph >> 8), (byte)glyph })];
        var hash = SHA256.HashData(ids);
        return string.Create(PrefixLength, hash, static (prefix, hash) =>
        {
            for (var i = 0; i < prefix.Length; i++)
            {
                prefix[i] = (char)('A' + hash[i] % 26);
            }
        });
    }
}
