using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// A glyph with what it stands for: the hyphen that a line break made and the hyphen that somebody typed may look alike and
/// are two signs.
/// </summary>
/// <param name="Glyph">The glyph in the full font.</param>
/// <param name="Text">What copying it gives.</param>
internal readonly record struct FontSign(ushort Glyph, string Text) : IComparable<FontSign>
{
    internal static FontSign Of(in Glyph glyph) => new(glyph.Id, glyph.Text);

    internal bool Is(in Glyph glyph) => Glyph == glyph.Id && Text == glyph.Text;

    /// <inheritdoc/>
    public int CompareTo(FontSign other) =>
        Glyph != other.Glyph ? Glyph.CompareTo(other.Glyph) : string.CompareOrdinal(Text, other.Text);
}
