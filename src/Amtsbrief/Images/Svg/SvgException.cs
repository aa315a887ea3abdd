using Amtsbrief.Findings;

namespace Amtsbrief.Images.Svg;

/// <summary>Ends the reading of a drawing; never leaves <see cref="SvgReader"/>.</summary>
/// <param name="what">What is wrong with it.</param>
/// <param name="toDo">What to do about it.</param>
internal sealed class SvgException(FindingText what, FindingText toDo) : Exception(what.ToString())
{
    private const int ExcerptLength = 40;

    /// <summary>What is wrong with it.</summary>
    internal FindingText What { get; } = what;

    /// <summary>What to do about it.</summary>
    internal FindingText ToDo { get; } = toDo;

    /// <summary>The drawing is larger than what is read.</summary>
    internal static SvgException TooMuch(FindingText what) =>
        new($"The SVG image has {what}.", "Simplify the drawing, or give it as a PNG image.");

    /// <summary>An element that is not drawn.</summary>
    internal static SvgException Undrawn(SvgElement element) =>
        new($"The SVG image has the element <{element.Name}> in line {element.Line}, which is not drawn.",
            SvgAdvice.For(element.Name));

    /// <summary>A property with a value that is not drawn.</summary>
    internal static SvgException Undrawn(SvgElement element, string property, string value, string? kind = null) => kind is null
        ? new(
            $"The SVG image has the element <{element.Name}> in line {element.Line} with {property}=\"{Excerpt(value)}\", which "
            + $"is not drawn.",
            SvgAdvice.For(property))
        : new(
            $"The SVG image has the element <{element.Name}> in line {element.Line} with {property}=\"{Excerpt(value)}\", a "
            + $"<{kind}>, which is not drawn.",
            SvgAdvice.For(kind));

    /// <summary>A value that breaks the rules of SVG.</summary>
    internal static SvgException Unreadable(SvgElement element, string attribute, string value) => new(
        $"The SVG image has the element <{element.Name}> in line {element.Line} with {attribute}=\"{Excerpt(value)}\", which "
        + $"cannot be read.",
        SvgAdvice.SaveAgain);

    // Findings are shown to people: a megabyte of path data would help nobody, nor would half a surrogate pair.
    private static string Excerpt(string value)
    {
        var excerpt = value.Length > ExcerptLength ? value[..ExcerptLength] + "…" : value;
        return string.Concat(excerpt.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter));
    }
}
