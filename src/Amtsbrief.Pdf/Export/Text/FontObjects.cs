using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The objects that make an embedded font: Type 0 over CIDFontType2 (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;

    internal static void Write(PdfFile file, EmbeddedFont font, FontPart part)
    {
        var descendant = file.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("CIDFontType2"),
            ["BaseFont"] = part.Name,
            ["CIDSystemInfo"] = new PdfDictionary
            {
                ["Registry"] = new PdfString("Adobe"),
                ["Ordering"] = new PdfString("Identity"),
                ["Supplement"] = 0,
            },
            ["FontDescriptor"] = file.Add(Descriptor(file, font.Face, part)),
            ["W"] = part.Widths,
            ["CIDToGIDMap"] = part.GlyphMap is { } map ? file.Add(map) : new PdfName("Identity"),
        });
        file.Set(font.Reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("Type0"),
            ["BaseFont"] = part.Name,
            ["Encoding"] = new PdfName("Identity-H"),
            ["DescendantFonts"] = new PdfArray { descendant },
            ["ToUnicode"] = file.Add(part.ToUnicode),
        });
    }

    private static PdfDictionary Descriptor(PdfFile file, FontFace face, FontPart part)
    {
        var metrics = face.Metrics;
        var italic = metrics.ItalicAngle != 0;
        return new PdfDictionary
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = part.Name,
            ["Flags"] = SymbolicFlag | (italic ? ItalicFlag : 0),
            ["FontBBox"] = new PdfArray
            {
                FontUnits.ToThousandths(face, metrics.XMin),
                FontUnits.ToThousandths(face, metrics.YMin),
                FontUnits.ToThousandths(face, metrics.XMax),
                FontUnits.ToThousandths(face, metrics.YMax),
            },
            ["ItalicAngle"] = new PdfReal((long)Math.Round(metrics.ItalicAngle * 1000)),
            ["Ascent"] = FontUnits.ToThousandths(face, metrics.Ascender),
            ["Descent"] = FontUnits.ToThousandths(face, metrics.Descender),
            ["CapHeight"] = FontUnits.ToThousandths(face, metrics.CapHeight),
            ["StemV"] = StemWidth(metrics.WeightClass),
            ["FontFile2"] = file.Add(part.Program),
        };
    }

    // TrueType has no such figure, and with the program embedded nobody draws by it; this fits 88 to regular and 166 to bold.
    private static int StemWidth(int weightClass) => 50 + weightClass * weightClass / 4225;
}
