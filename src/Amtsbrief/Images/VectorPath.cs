namespace Amtsbrief.Images;

/// <summary>A path with one way to fill it, one way to stroke it, or both; the stroke lies over the fill.</summary>
/// <param name="Segments">The segments; each subpath begins with a move.</param>
/// <param name="Fill">How its inside is painted, if it is; open subpaths count as closed.</param>
/// <param name="Stroke">How its line is painted, if it is.</param>
internal sealed record VectorPath(ValueList<PathSegment> Segments, VectorFill? Fill, VectorStroke? Stroke);
