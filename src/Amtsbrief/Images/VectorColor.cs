namespace Amtsbrief.Images;

/// <summary>An sRGB colour; black unless said otherwise.</summary>
internal readonly record struct VectorColor(byte Red, byte Green, byte Blue);
