namespace Amtsbrief.Images;

/// <summary>
/// A drawing made of paths. Its figures count in px of 1/96 inch, from the top-left corner; what lies outside of
/// <see cref="Width"/> and <see cref="Height"/> is not shown. Immutable and thread-safe.
/// </summary>
/// <param name="Width">The width in px; more than 0.</param>
/// <param name="Height">The height in px; more than 0.</param>
/// <param name="Paths">What is painted, later paths over earlier ones.</param>
internal sealed record VectorImage(double Width, double Height, ValueList<VectorPath> Paths);
