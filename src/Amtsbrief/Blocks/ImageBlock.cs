namespace Amtsbrief.Blocks;

/// <summary>An image in the text (Abbildung) on lines of its own. Immutable and thread-safe.</summary>
public sealed record ImageBlock : Block
{
    /// <summary>The image with its alternative text.</summary>
    public required LetterImage Image { get; init; }

    /// <summary>
    /// The width, proportions kept; <see langword="null"/>, the default: 96 pixels to the inch, at most the width of the text.
    /// </summary>
    public Length? Width { get; init; }

    /// <summary>Where it stands; flush left unless said otherwise.</summary>
    public HorizontalAlignment Alignment { get; init; }

    /// <summary>The caption below (Bildunterschrift), if there is one.</summary>
    public RichText? Caption { get; init; }
}
