using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// A face with the codes under which one file shows its glyphs. A code stands for a glyph with a meaning: the hyphen that a
/// line break made and the hyphen that somebody typed look alike and have two codes. Not thread-safe.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, string resource, PdfReference reference)
{
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _codes = [];
    private readonly List<FontCode> _list = [];

    internal FontFace Face => face;

    /// <summary>The name under which pages know the font.</summary>
    internal string Resource => resource;

    internal PdfReference Reference => reference;

    /// <summary>The codes from 1 on; 0 would be .notdef.</summary>
    internal IReadOnlyList<FontCode> Codes => _list;

    internal FontCode CodeOf(Glyph glyph)
    {
        if (_codes.TryGetValue((glyph.Id, glyph.Text), out var known))
        {
            return _list[known - 1];
        }

        if (glyph.Id == 0 || string.IsNullOrEmpty(glyph.Text))
        {
            throw new InvalidOperationException($"Glyph {glyph.Id} of {face} stands for no character and cannot be shown.");
        }

        var number = checked((ushort)(_list.Count + 1));
        var code = new FontCode(number, glyph.Id, glyph.Text, ToThousandths(face.AdvanceOf(glyph.Id)));
        _list.Add(code);
        _codes.Add((glyph.Id, glyph.Text), code.Code);
        return code;
    }

    /// <summary>Font units as thousandths of the type size.</summary>
    internal int ToThousandths(long units) => (int)PdfLengths.RoundedRatio(units * 1000, face.Metrics.UnitsPerEm);
}
