namespace Amtsbrief.Pdf.Pages;

/// <summary>The sRGB colour in which something is drawn; black unless said otherwise.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue);
