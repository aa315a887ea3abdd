namespace Amtsbrief.Images;

/// <summary>How the inside of a path is painted.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Opacity">From 0, exclusive, to 1.</param>
/// <param name="Rule">What counts as inside.</param>
internal sealed record VectorFill(VectorColor Color, double Opacity, FillRule Rule);

/// <summary>What counts as the inside of a path that crosses or holds itself.</summary>
internal enum FillRule
{
    /// <summary>Points that the path goes round, its turns to the left and to the right weighed against each other.</summary>
    NonZero,

    /// <summary>Points from which a ray crosses the path an odd number of times.</summary>
    EvenOdd,
}
