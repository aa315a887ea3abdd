using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>
/// One face of a font family, ready for shaping and embedding. Immutable and thread-safe. The native objects live as long as
/// the face: whoever shapes or subsets reads them and never disposes of them.
/// </summary>
internal sealed class FontFace
{
    private readonly Lazy<nint> _prepared;
    private int _subsets;

    private FontFace(Face native, Font font)
    {
        Native = native;
        Font = font;
        _prepared = new(() => HarfBuzz.PreprocessForSubsets(native.Handle));
        GlyphCount = native.GlyphCount;
        Metrics = FaceMetrics.Read(native);
        (PostScriptName, IsEmbeddable) = (FontNames.ReadPostScriptName(native), FontNames.ReadEmbeddable(native));
    }

    /// <summary>The face's name as a PDF font dictionary wants it, such as <c>Arimo-Bold</c>.</summary>
    internal string PostScriptName { get; }

    /// <summary>Whether the font allows a subset of itself to be embedded.</summary>
    internal bool IsEmbeddable { get; }

    /// <summary>The measures of the whole face, in font units.</summary>
    internal FaceMetrics Metrics { get; }

    /// <summary>The native face; read only.</summary>
    internal Face Native { get; }

    /// <summary>The native font, immutable and scaled to font units, so that concurrent shaping is safe.</summary>
    internal Font Font { get; }

    /// <summary>
    /// The native face to cut subsets from. Preparing one takes as long as thirty subsets and makes each a fifth of the work,
    /// so the first subset goes without; the bytes are the same.
    /// </summary>
    internal nint SubsetSource => Interlocked.Increment(ref _subsets) == 1 ? Native.Handle : _prepared.Value;

    /// <summary>Loads a TrueType face.</summary>
    /// <param name="file">
    /// The whole font file. Unmanaged memory, such as the resource of an assembly, is read where it lies and must stay there as
    /// long as the face is used; any other stream is copied and closed.
    /// </param>
    /// <exception cref="FontFormatException">The bytes are no TrueType font with outlines.</exception>
    internal static FontFace Load(Stream file)
    {
        var native = new Face(Open(file), 0);
        if (native.GlyphCount == 0 || !native.Tables.Contains(Tag.Parse("glyf")))
        {
            throw new FontFormatException("The bytes are no TrueType font: the glyf table is missing. Pass a .ttf file.");
        }

        var font = new Font(native);
        native.MakeImmutable();
        HarfBuzz.MakeImmutable(font.Handle);
        return new FontFace(native, font);
    }

    /// <summary>How many glyphs there are; ids are lower.</summary>
    internal int GlyphCount { get; }

    /// <summary>Finds the glyph of a character, without any fallback.</summary>
    internal bool TryGetGlyph(Rune character, out ushort glyph)
    {
        var found = Font.TryGetNominalGlyph((uint)character.Value, out var id);
        glyph = (ushort)id;
        return found && id != 0;
    }

    /// <summary>The advance of a glyph in font units.</summary>
    internal short AdvanceOf(ushort glyph) => checked((short)Font.GetHorizontalGlyphAdvance(glyph));

    /// <summary>
    /// Turns font units into a length at a type size, rounded half up. The one place where text is rounded: a run is measured
    /// by the sum of its advances, never advance by advance. What is beyond the longest length stays there.
    /// </summary>
    internal Length Scale(long units, Length size)
    {
        long upem = Metrics.UnitsPerEm;
        var emu = Math.DivRem((2 * units * size.Emu) + upem, 2 * upem, out var rest);
        return Length.Saturate(rest < 0 ? emu - 1 : emu);
    }

    /// <inheritdoc/>
    public override string ToString() => PostScriptName;

    private static unsafe Blob Open(Stream file)
    {
        var length = checked((int)(file.Length - file.Position));
        Blob blob;
        if (file is UnmanagedMemoryStream resource)
        {
            blob = new Blob((nint)resource.PositionPointer, length, MemoryMode.ReadOnly, resource.Dispose);
        }
        else
        {
            using var source = file;
            void* memory = NativeMemory.Alloc((nuint)length);
            blob = new Blob((nint)memory, length, MemoryMode.ReadOnly, () => NativeMemory.Free(memory));
            source.ReadExactly(new Span<byte>(memory, length));
        }

        blob.MakeImmutable();
        return blob;
    }
}
