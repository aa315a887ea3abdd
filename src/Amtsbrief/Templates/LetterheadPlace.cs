namespace Amtsbrief.Templates;

/// <summary>Where the letterhead image stands (Briefkopf). Immutable and thread-safe.</summary>
/// <param name="Box">The image is scaled to fit into this box, its proportions kept, flush with the box's top.</param>
/// <param name="Alignment">Where the image stands in the box.</param>
public sealed record LetterheadPlace(Box Box, LetterheadAlignment Alignment = LetterheadAlignment.Left)
{
    /// <summary>The place of an image of so many pixels, as large as the box allows.</summary>
    internal Box Place(int pixelWidth, int pixelHeight)
    {
        var isWide = (long)pixelWidth * Box.Height.Emu > (long)pixelHeight * Box.Width.Emu;
        var width = isWide ? Box.Width : Length.FromEmu((int)((long)Box.Height.Emu * pixelWidth / pixelHeight));
        var height = isWide ? Length.FromEmu((int)((long)Box.Width.Emu * pixelHeight / pixelWidth)) : Box.Height;
        var free = Box.Width - width;
        var left = Alignment switch
        {
            LetterheadAlignment.Left => Length.Zero,
            LetterheadAlignment.Center => Length.FromEmu(free.Emu / 2),
            _ => free,
        };
        return new Box(Box.X + left, Box.Y, width, height);
    }
}

/// <summary>Where a letterhead image stands in its box.</summary>
public enum LetterheadAlignment
{
    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,
}
