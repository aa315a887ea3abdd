namespace Amtsbrief.Images.Svg;

/// <summary>Ends the reading of a drawing; never leaves <see cref="SvgReader"/>.</summary>
internal sealed class SvgException(string message, string advice) : Exception(message)
{
    private const int ExcerptLength = 40;

    internal string Advice { get; } = advice;

    /// <summary>The drawing is larger than what is read.</summary>
    internal static SvgException TooMuch(string what) =>
        new($"The SVG image has {what}.", "Simplify the drawing, or give it as a PNG image.");

    /// <summary>An element that is not drawn.</summary>
    internal static SvgException Undrawn(SvgElement element) =>
        new($"The SVG image has the element <{element.Name}> in line {element.Line}, which is not drawn.",
            SvgAdvice.For(element.Name));

    /// <summary>A property with a value that is not drawn.</summary>
    internal static SvgException Undrawn(SvgElement element, string property, string value, string? kind = null)
    {
        var target = kind is null ? "" : $"a <{kind}>, ";
        return new(
            $"The SVG image has {Described(element, property, value)}, {target}which is not drawn.",
            SvgAdvice.For(kind ?? property));
    }

    /// <summary>A value that breaks the rules of SVG.</summary>
    internal static SvgException Unreadable(SvgElement element, string attribute, string value) =>
        new($"The SVG image has {Described(element, attribute, value)}, which cannot be read.", SvgAdvice.SaveAgain);

    private static string Described(SvgElement element, string attribute, string value) =>
        $"the element <{element.Name}> in line {element.Line} with {attribute}=\"{Excerpt(value)}\"";

    // Findings are shown to people: a megabyte of path data would help nobody, nor would half a surrogate pair.
    private static string Excerpt(string value)
    {
        var excerpt = value.Length > ExcerptLength ? value[..ExcerptLength] + "…" : value;
        return string.Concat(excerpt.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter));
    }
}
