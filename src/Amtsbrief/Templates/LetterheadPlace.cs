namespace Amtsbrief.Templates;

/// <summary>
/// Where image and lines of the letterhead stand (Briefkopf): the image first, the lines below it. Immutable and thread-safe.
/// </summary>
/// <param name="Box">
/// The image is scaled to fit into this box, its proportions kept, flush with the box's top; lines stand in the same box.
/// </param>
/// <param name="Alignment">Where image and lines stand in the box.</param>
public sealed record LetterheadPlace(Box Box, HorizontalAlignment Alignment = HorizontalAlignment.Left)
{
    /// <summary>Whether a thin rule stands below the letterhead; not by default.</summary>
    public bool Rule { get; init; }

    /// <summary>
    /// How much of the box lines of text have, beside an image; <see langword="null"/>, the default: the whole box if there is
    /// no image, else none, so that lines beside an image need a place of their own here.
    /// </summary>
    public Box? LinesBox { get; init; }

    /// <summary>The place of an image of such proportions, as large as the box allows.</summary>
    internal Box Place(double imageWidth, double imageHeight)
    {
        var isWide = imageWidth * Box.Height.Emu > imageHeight * Box.Width.Emu;
        var width = isWide ? Box.Width : Length.FromEmu((int)(Box.Height.Emu * imageWidth / imageHeight));
        var height = isWide ? Length.FromEmu((int)(Box.Width.Emu * imageHeight / imageWidth)) : Box.Height;
        var free = Box.Width - width;
        var left = Alignment switch
        {
            HorizontalAlignment.Left => Length.Zero,
            HorizontalAlignment.Center => Length.FromEmu(free.Emu / 2),
            _ => free,
        };
        return new Box(Box.X + left, Box.Y, width, height);
    }
}
