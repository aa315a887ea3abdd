namespace Amtsbrief.Pdf.Fonts;

/// <summary>One face of a font family, ready for shaping and embedding. Immutable and thread-safe.</summary>
internal sealed class FontFace
{
}
