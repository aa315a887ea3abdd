namespace Amtsbrief.Images.Svg;

/// <summary>Reads the properties of an element over those it has been handed down.</summary>
internal sealed class StyleReader(SvgTree tree, double diagonal)
{
    private const int MaxDashes = 100;

    // Properties that change the picture and are not drawn, each with the values that change nothing.
    private static readonly (string Name, string[] Harmless)[] _undrawn =
    [
        ("clip-path", ["none"]),
        ("mask", ["none"]),
        ("mask-image", ["none"]),
        ("filter", ["none"]),
        ("marker", ["none"]),
        ("marker-start", ["none"]),
        ("marker-mid", ["none"]),
        ("marker-end", ["none"]),
        ("mix-blend-mode", ["normal"]),
        ("vector-effect", ["none"]),
        ("paint-order", ["normal", "fill", "fill stroke", "fill stroke markers"]),
        ("transform-origin", ["0", "0 0", "0px 0px", "top left", "left top"]),
        ("transform-box", ["view-box"]),
    ];

    // Attributes that later versions of CSS take as properties as well; of the whole drawing, width and height are read.
    private static readonly string[] _attributesOnly =
        ["transform", "translate", "rotate", "scale", "d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"];

    /// <summary>Reads the properties of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inherited">What it has been handed down.</param>
    /// <param name="isClipHarmless">Whether its clip path cuts nothing off.</param>
    internal SvgStyle Read(SvgElement element, SvgStyle inherited, bool isClipHarmless)
    {
        RefuseUndrawn(element, isClipHarmless);
        return inherited with
        {
            Color = Paint(element, "color", inherited.Color) is { Kind: not SvgPaintKind.CurrentColor } color
                ? color
                : inherited.Color,
            Fill = Paint(element, "fill", inherited.Fill),
            FillOpacity = Share(element, "fill-opacity", inherited.FillOpacity),
            FillRule = Word(
                element, "fill-rule", inherited.FillRule, ("nonzero", FillRule.NonZero), ("evenodd", FillRule.EvenOdd)),
            Stroke = Paint(element, "stroke", inherited.Stroke),
            StrokeOpacity = Share(element, "stroke-opacity", inherited.StrokeOpacity),
            StrokeWidth = Length(element, "stroke-width", least: 0, inherited.StrokeWidth),
            Cap = Word(
                element, "stroke-linecap", inherited.Cap,
                ("butt", LineCap.Butt), ("round", LineCap.Round), ("square", LineCap.Square)),
            Join = Word(
                element, "stroke-linejoin", inherited.Join,
                ("miter", LineJoin.Miter), ("round", LineJoin.Round), ("bevel", LineJoin.Bevel)),
            MiterLimit = Length(element, "stroke-miterlimit", least: 1, inherited.MiterLimit),
            Dashes = Dashes(element, inherited.Dashes),
            DashOffset = Length(element, "stroke-dashoffset", double.MinValue, inherited.DashOffset),
            IsVisible = Word(
                element, "visibility", inherited.IsVisible, ("visible", true), ("hidden", false), ("collapse", false)),
        };
    }

    /// <summary>The opacity of an element as a whole.</summary>
    internal static double Opacity(SvgElement element) => Share(element, "opacity", 1);

    private void RefuseUndrawn(SvgElement element, bool isClipHarmless)
    {
        foreach (var (name, harmless) in _undrawn)
        {
            if (element.Property(name) is { } value
                && !harmless.Contains(value)
                && !IsInherited(value)
                && !(name == "clip-path" && isClipHarmless))
            {
                throw SvgException.Undrawn(element, name, value, KindOfTarget(value));
            }
        }

        foreach (var name in _attributesOnly)
        {
            if (element.Declarations.TryGetValue(name, out var value)
                && value is not ("none" or "auto")
                && !(element.Name == "svg" && name is "width" or "height"))
            {
                throw SvgException.Undrawn(element, name, value);
            }
        }
    }

    private SvgPaint Paint(SvgElement element, string property, SvgPaint inherited)
    {
        if (element.Property(property) is not { } text || IsInherited(text))
        {
            return inherited;
        }

        if (PaintReader.TryRead(text, out var paint))
        {
            return paint;
        }

        throw text.StartsWith("url(", StringComparison.OrdinalIgnoreCase)
            ? SvgException.Undrawn(element, property, text, KindOfTarget(text))
            : SvgException.Unreadable(element, property, text);
    }

    private static double Share(SvgElement element, string property, double inherited)
    {
        if (element.Property(property) is not { } text || IsInherited(text))
        {
            return inherited;
        }

        return PaintReader.TryPart(text, 1, out var share) ? share : throw SvgException.Unreadable(element, property, text);
    }

    private double Length(SvgElement element, string property, double least, double inherited)
    {
        if (element.Property(property) is not { } text || IsInherited(text))
        {
            return inherited;
        }

        return SvgLength.TryRead(text, diagonal, out var length) && length >= least
            ? length
            : throw SvgException.Unreadable(element, property, text);
    }

    private static T Word<T>(SvgElement element, string property, T inherited, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (element.Property(property) is not { } text || IsInherited(text))
        {
            return inherited;
        }

        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        throw SvgException.Unreadable(element, property, text);
    }

    // An odd number of lengths is gone through twice, so that dash and gap take turns.
    private ValueList<double> Dashes(SvgElement element, ValueList<double> inherited)
    {
        const string Property = "stroke-dasharray";
        if (element.Property(Property) is not { } text || IsInherited(text))
        {
            return inherited;
        }

        if (text == "none")
        {
            return [];
        }

        var dashes = new List<double>();
        foreach (var part in text.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (dashes.Count == MaxDashes || !SvgLength.TryRead(part, diagonal, out var dash) || dash < 0)
            {
                throw SvgException.Unreadable(element, Property, text);
            }

            dashes.Add(dash);
        }

        return dashes.Sum() == 0 ? [] : dashes.Count % 2 == 0 ? ValueList.From(dashes) : [.. dashes, .. dashes];
    }

    private string? KindOfTarget(string value) => tree.FindTarget(value)?.Name;

    private static bool IsInherited(string value) => value == "inherit";
}
