namespace Amtsbrief.Pdf.Layout;

/// <summary>How wide lines may be, and how they break.</summary>
internal readonly record struct Measure(Length Width, bool Hyphenated = false, bool Justified = false);
