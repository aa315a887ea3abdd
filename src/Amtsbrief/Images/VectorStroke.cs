namespace Amtsbrief.Images;

/// <summary>How the line of a path is painted.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Opacity">From 0, exclusive, to 1.</param>
/// <param name="Width">The width in px, more than 0.</param>
internal sealed record VectorStroke(VectorColor Color, double Opacity, double Width)
{
    internal LineCap Cap { get; init; }

    internal LineJoin Join { get; init; }

    /// <summary>How long a pointed corner may be, as a multiple of the width; a longer one is bevelled. At least 1.</summary>
    internal double MiterLimit { get; init; } = 4;

    /// <summary>Lengths of dash and gap in turn, an even number of them, in px; empty for a solid line.</summary>
    internal ValueList<double> Dashes { get; init; }
}

/// <summary>How the ends of a line look.</summary>
internal enum LineCap
{
    Butt,
    Round,
    Square,
}

/// <summary>How the corners of a line look.</summary>
internal enum LineJoin
{
    Miter,
    Round,
    Bevel,
}
