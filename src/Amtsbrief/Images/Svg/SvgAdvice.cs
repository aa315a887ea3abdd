namespace Amtsbrief.Images.Svg;

/// <summary>What to do about a drawing that uses more of SVG than is drawn.</summary>
internal static class SvgAdvice
{
    internal const string SaveAgain = "Save the drawing once more as plain SVG 1.1.";

    /// <summary>The advice for an element or property that is not drawn.</summary>
    internal static string For(string name) => name switch
    {
        "text" or "tspan" or "textPath" or "tref" => "Convert text to paths in the drawing program.",
        "image" or "foreignObject" => "Trace the picture in the drawing, or give the whole image as PNG or JPEG.",
        "style" => "Save the drawing with presentation attributes or inline styles instead of this style sheet.",
        "clipPath" or "clip-path" => "Cut the shapes themselves in the drawing program, or give the image as PNG.",
        "script" or "animate" or "animateColor" or "animateMotion" or "animateTransform" or "set" or "discard" =>
            "Take it out of the drawing: on paper nothing moves.",
        "linearGradient" or "radialGradient" or "meshgradient" or "pattern" or "hatch" =>
            "Fill with plain colours, or give the image as PNG.",
        "opacity" => "Give the opacity to the shapes instead, as fill-opacity and stroke-opacity.",
        "stroke" or "stroke-dashoffset" or "vector-effect" or "paint-order" or "stroke-linejoin"
            or "marker" or "marker-start" or "marker-mid" or "marker-end" => "Convert the lines to filled paths.",
        "svg" or "symbol" => "Ungroup the drawing, so that shapes stand in it directly.",
        _ => "Draw with filled and stroked paths alone, or give the image as PNG.",
    };
}
