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

    /// <summary>The place of an image of so many pixels, as large as the box allows.</summary>
    internal Box Place(int pixelWidth, int pixelHeight)
    {
        var isWide = (long)pixelWidth * Box.Height.Emu > (long)pixelHeight * Box.Width.Emu;
        var width = isWide ? Box.Width : Length.FromEmu((int)((long)Box.Height.Emu * pixelWidth / pixelHeight));
        var height = isWide ? Length.FromEmu((int)((long)Box.Width.Emu * pixelHeight / pixelWidth)) : Box.Height;
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
