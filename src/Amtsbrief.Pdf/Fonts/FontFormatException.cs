namespace Amtsbrief.Pdf.Fonts;

/// <summary>A font file cannot be used; the message says which part of it is wrong.</summary>
internal sealed class FontFormatException(string message) : Exception(message);
