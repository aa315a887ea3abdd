namespace Amtsbrief.Templates;

/// <summary>
/// Where image and lines of the letterhead stand (Briefkopf). Immutable and thread-safe.
/// </summary>
/// <param name="Box">
/// The image is scaled to fit into this box, its proportions kept, flush with the box's top; lines stand in the same box.
/// </param>
/// <param name="Alignment">Where image and lines stand in the box; lines beside an image are aligned to it.</param>
public sealed record LetterheadPlace(Box Box, HorizontalAlignment Alignment = HorizontalAlignment.Left)
{
    private static Length Gap => 5.Mm;

    /// <summary>Whether a thin rule stands below the letterhead; not by default.</summary>
    public bool Rule { get; init; }

    /// <summary>
    /// A place of their own for lines of text; <see langword="null"/>, the default: the box, or what an image at its left or
    /// right leaves of it, 5 mm apart. Beside an image in the middle, or one as wide as the box, there is no room for lines.
    /// </summary>
    public Box? LinesBox { get; init; }

    /// <summary>The room of the lines, when there is an image or none.</summary>
    internal Box RoomForLines(Box? image)
    {
        var room = (image, Alignment) switch
        {
            ({ } taken, HorizontalAlignment.Left) => Box with { X = taken.Right + Gap, Width = Box.Right - taken.Right - Gap },
            ({ } taken, HorizontalAlignment.Right) => Box with { Width = taken.X - Gap - Box.X },
            _ => Box,
        };
        return LinesBox ?? (room.Width > Length.Zero ? room : Box);
    }

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
