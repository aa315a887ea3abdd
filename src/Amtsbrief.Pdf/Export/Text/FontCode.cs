namespace Amtsbrief.Pdf.Export.Text;

/// <summary>What one code of an embedded font stands for.</summary>
/// <param name="Code">The code, which is the CID as well.</param>
/// <param name="Glyph">The glyph in the font program of the file.</param>
/// <param name="Text">What copying the glyph gives.</param>
/// <param name="Width">The width that the file states, in thousandths of the type size.</param>
internal readonly record struct FontCode(ushort Code, ushort Glyph, string Text, int Width);
