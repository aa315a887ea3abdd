namespace Amtsbrief.Images.Svg;

/// <summary>What a shape is painted with.</summary>
/// <param name="Kind">Nothing, a colour, or that of the property <c>color</c>.</param>
/// <param name="Color">The colour.</param>
/// <param name="Opacity">Its opacity, from 0 to 1.</param>
internal readonly record struct SvgPaint(SvgPaintKind Kind, VectorColor Color = default, double Opacity = 1)
{
    internal static SvgPaint None => default;

    internal static SvgPaint CurrentColor => new(SvgPaintKind.CurrentColor);

    internal static SvgPaint Of(VectorColor color, double opacity = 1) => new(SvgPaintKind.Color, color, opacity);
}

/// <summary>The kinds of <see cref="SvgPaint"/>.</summary>
internal enum SvgPaintKind
{
    None,
    Color,
    CurrentColor,
}
