using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// A face cut down to some signs, with all that a file says of it. Files that show the same signs share it. Immutable and
/// thread-safe.
/// </summary>
internal sealed class FontPart
{
    private const int PrefixLength = 6;

    private FontPart(FontFace face, ImmutableArray<FontCode> codes, string prefix, ReadOnlyMemory<byte> program)
    {
        (Codes, Name) = (codes, new PdfName(prefix + "+" + face.PostScriptName));
        Program = new PdfStream(new PdfDictionary { ["Length1"] = program.Length }, program).Packed();
        ToUnicode = new PdfStream(new PdfDictionary(), ToUnicodeMap.Write(codes)).Packed();
        Widths = WidthArray.Of(codes);
        GlyphMap = codes.All(code => code.Code == code.Glyph)
            ? null
            : new PdfStream(new PdfDictionary(), WriteGlyphMap(codes)).Packed();
    }

    /// <summary>A code for each sign in its order; 0 would be .notdef.</summary>
    internal ImmutableArray<FontCode> Codes { get; }

    /// <summary>The name of the subset.</summary>
    internal PdfName Name { get; }

    /// <summary>The TrueType program.</summary>
    internal PdfStream Program { get; }

    /// <summary>From codes to characters.</summary>
    internal PdfStream ToUnicode { get; }

    /// <summary>From codes to glyphs of the program; null where they are the same, because no glyph stands for two texts.</summary>
    internal PdfStream? GlyphMap { get; }

    /// <summary>The widths of the codes (ISO 32000-1, 9.7.4.3).</summary>
    internal PdfArray Widths { get; }

    /// <summary>About how many bytes it takes in memory.</summary>
    internal long Weight => Program.Data.Length + Program.Deflated.Length + ToUnicode.Data.Length + (100 * Codes.Length) + 1000;

    internal static FontPart Make(FontKey key)
    {
        var face = key.Face;
        var glyphs = GlyphsOf(key);
        var subset = FontSubsetter.Subset(face, glyphs);
        return new FontPart(face, CodesOf(key, subset), Prefix(glyphs), subset.Program);
    }

    // Signs are in the order of their glyphs.
    private static ushort[] GlyphsOf(FontKey key)
    {
        var glyphs = new List<ushort>(key.Signs.Length);
        for (var at = 0; at < key.Signs.Length; at++)
        {
            if (!IsRepeated(key, at))
            {
                glyphs.Add(key.Signs[at].Glyph);
            }
        }

        return [.. glyphs];
    }

    private static bool IsRepeated(FontKey key, int at) => at > 0 && key.Signs[at - 1].Glyph == key.Signs[at].Glyph;

    // The code of a glyph is its number in the program; what it stands for besides has a code behind all of these.
    private static ImmutableArray<FontCode> CodesOf(FontKey key, FontSubset subset)
    {
        var codes = ImmutableArray.CreateBuilder<FontCode>(key.Signs.Length);
        ushort last = 0;
        foreach (var glyph in subset.Glyphs)
        {
            last = Math.Max(last, glyph);
        }

        var place = -1;
        foreach (var sign in key.Signs)
        {
            var isRepeated = IsRepeated(key, codes.Count);
            place += isRepeated ? 0 : 1;
            var glyph = subset.Glyphs[place];
            var code = isRepeated ? checked(++last) : glyph;
            codes.Add(new FontCode(code, glyph, sign.Text, FontUnits.ToThousandths(key.Face, key.Face.AdvanceOf(sign.Glyph))));
        }

        return codes.MoveToImmutable();
    }

    private static byte[] WriteGlyphMap(ImmutableArray<FontCode> codes)
    {
        var map = new byte[(codes.Max(code => code.Code) + 1) * 2];
        foreach (var code in codes)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(code.Code * 2), code.Glyph);
        }

        return map;
    }

    // Six capitals tell subsets of one font apart when files are merged (ISO 32000-1, 9.6.4).
    private static string Prefix(ushort[] glyphs)
    {
        var ids = new byte[glyphs.Length * 2];
        for (var at = 0; at < glyphs.Length; at++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(ids.AsSpan(at * 2), glyphs[at]);
        }

        var hash = XxHash128.Hash(ids);
        return string.Create(PrefixLength, hash, static (prefix, hash) =>
        {
            for (var i = 0; i < prefix.Length; i++)
            {
                prefix[i] = (char)('A' + hash[i] % 26);
            }
        });
    }
}
