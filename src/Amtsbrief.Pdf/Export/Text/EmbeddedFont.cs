using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// A face with the codes under which one file shows its signs. All of them are taken up before the first is written, so that
/// codes do not depend on the order in which a letter comes to them. Not thread-safe.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, string resource, PdfReference reference) : IDisposable
{
    private readonly FontSigns _signs = new(face);

    // For the number of each sign its place among the codes.
    private int[] _places = [];
    private ImmutableArray<FontCode> _codes = [];

    internal FontFace Face => face;

    /// <summary>The name under which pages know the font.</summary>
    internal string Resource => resource;

    internal PdfReference Reference => reference;

    /// <summary>Takes up what a run shows.</summary>
    internal void Add(GlyphRun run)
    {
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            _signs.Add(glyph);
        }
    }

    /// <summary>Gives each sign its code.</summary>
    internal FontPart Close(FontParts parts)
    {
        var numbers = new int[_signs.Count];
        for (var number = 0; number < numbers.Length; number++)
        {
            numbers[number] = number;
        }

        Array.Sort(numbers, (one, other) => _signs[one].CompareTo(_signs[other]));
        var signs = Array.ConvertAll(numbers, number => _signs[number]);
        var part = parts[new FontKey(face, ImmutableCollectionsMarshal.AsImmutableArray(signs))];
        (_codes, _places) = (part.Codes, new int[numbers.Length]);
        for (var place = 0; place < numbers.Length; place++)
        {
            _places[numbers[place]] = place;
        }

        return part;
    }

    internal ref readonly FontCode CodeOf(in Glyph glyph) => ref _codes.ItemRef(_places[_signs.Add(glyph)]);

    /// <summary>Font units as thousandths of the type size.</summary>
    internal int ToThousandths(long units) => FontUnits.ToThousandths(face, units);

    /// <inheritdoc/>
    public void Dispose() => _signs.Dispose();
}
