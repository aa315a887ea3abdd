namespace Amtsbrief.Images.Svg;

/// <summary>The properties that an element hands down to those in it. Immutable and thread-safe.</summary>
internal sealed record SvgStyle
{
    internal static SvgStyle Initial { get; } = new();

    internal SvgPaint Fill { get; init; } = SvgPaint.Of(default);

    internal double FillOpacity { get; init; } = 1;

    internal FillRule FillRule { get; init; }

    internal SvgPaint Stroke { get; init; }

    internal double StrokeOpacity { get; init; } = 1;

    internal double StrokeWidth { get; init; } = 1;

    internal LineCap Cap { get; init; }

    internal LineJoin Join { get; init; }

    internal double MiterLimit { get; init; } = 4;

    internal ValueList<double> Dashes { get; init; }

    internal double DashOffset { get; init; }

    /// <summary>What <c>currentColor</c> stands for.</summary>
    internal SvgPaint Color { get; init; } = SvgPaint.Of(default);

    internal bool IsVisible { get; init; } = true;

    /// <summary>The paint with the colour that it stands for.</summary>
    internal SvgPaint Resolve(SvgPaint paint) => paint.Kind == SvgPaintKind.CurrentColor ? Color : paint;
}
