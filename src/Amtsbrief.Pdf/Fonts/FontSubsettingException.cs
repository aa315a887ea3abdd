namespace Amtsbrief.Pdf.Fonts;

/// <summary>The native library cannot cut a font down to the glyphs of a letter.</summary>
internal sealed class FontSubsettingException(string message, Exception? inner = null) : Exception(message, inner);
