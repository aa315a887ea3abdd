using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The objects that make an embedded font: Type 0 over CIDFontType2 (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;

    private static readonly PdfName _identity = new("Identity");

    private static readonly PdfDictionary _characters = new()
    {
        ["Registry"] = new PdfString("Adobe"),
        ["Ordering"] = new PdfString("Identity"),
        ["Supplement"] = 0,
    };

    internal static void Write(PdfFile file, EmbeddedFont font, FontPart part)
    {
        var descendant = WriteDescendant(file, font.Face, part);
        var unicode = file.Add(part.ToUnicode);
        var dictionary = file.Begin(font.Reference);
        dictionary.Name("Type", "Font");
        dictionary.Name("Subtype", "Type0");
        dictionary.Value("BaseFont", part.Name);
        dictionary.Name("Encoding", "Identity-H");
        dictionary.Value("DescendantFonts", new PdfArray { descendant });
        dictionary.Value("ToUnicode", unicode);
        file.End(font.Reference, dictionary);
    }

    private static PdfReference WriteDescendant(PdfFile file, FontFace face, FontPart part)
    {
        var descriptor = WriteDescriptor(file, face, part);
        PdfObject map = part.GlyphMap is null ? _identity : file.Add(part.GlyphMap);
        var reference = file.Reserve();
        var dictionary = file.Begin(reference);
        dictionary.Name("Type", "Font");
        dictionary.Name("Subtype", "CIDFontType2");
        dictionary.Value("BaseFont", part.Name);
        dictionary.Value("CIDSystemInfo", _characters);
        dictionary.Value("FontDescriptor", descriptor);
        dictionary.Value("W", part.Widths);
        dictionary.Value("CIDToGIDMap", map);
        file.End(reference, dictionary);
        return reference;
    }

    private static PdfReference WriteDescriptor(PdfFile file, FontFace face, FontPart part)
    {
        var metrics = face.Metrics;
        var program = file.Add(part.Program);
        var reference = file.Reserve();
        var dictionary = file.Begin(reference);
        dictionary.Name("Type", "FontDescriptor");
        dictionary.Value("FontName", part.Name);
        dictionary.Value("Flags", SymbolicFlag | (metrics.ItalicAngle == 0 ? 0 : ItalicFlag));
        dictionary.Values("FontBBox", [Scale(metrics.XMin), Scale(metrics.YMin), Scale(metrics.XMax), Scale(metrics.YMax)]);
        dictionary.Value("ItalicAngle", new PdfReal((long)Math.Round(metrics.ItalicAngle * 1000)));
        dictionary.Value("Ascent", Scale(metrics.Ascender));
        dictionary.Value("Descent", Scale(metrics.Descender));
        dictionary.Value("CapHeight", Scale(metrics.CapHeight));
        dictionary.Value("StemV", StemWidth(metrics.WeightClass));
        dictionary.Value("FontFile2", program);
        file.End(reference, dictionary);
        return reference;

        int Scale(int units) => FontUnits.ToThousandths(face, units);
    }

    // TrueType has no such figure, and with the program embedded nobody draws by it; this fits 88 to regular and 166 to bold.
    private static int StemWidth(int weightClass) => 50 + weightClass * weightClass / 4225;
}
