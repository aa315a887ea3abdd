namespace Amtsbrief.Templates;

/// <summary>
/// Where page numbers stand (Seitenzahl); a letter of one page has none. Immutable and thread-safe.
/// </summary>
public sealed record PageNumberPlace
{
    /// <summary>Where the number stands; at the foot, flush right with the text, unless said otherwise.</summary>
    public PageNumberPosition Position { get; init; } = PageNumberPosition.FootRight;

    /// <summary>
    /// How far its line stands from the edge of the sheet, the lower one at the foot, the upper one at the head; 15 mm. A footer
    /// moves it up and a header of continuation pages down, and it moves the text, with one line of 4.23 mm between each.
    /// </summary>
    public Length FromEdge { get; init; } = 15.Mm;

    /// <summary>Whether the first page of a longer letter has a number as well; not by default.</summary>
    public bool OnFirstPage { get; init; }
}

/// <summary>Where the page number stands on its page.</summary>
public enum PageNumberPosition
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Above the text, flush left.</summary>
    HeadLeft,

    /// <summary>Above the text, centred.</summary>
    HeadCenter,

    /// <summary>Above the text, flush right.</summary>
    HeadRight,

    /// <summary>Below the text, flush left.</summary>
    FootLeft,

    /// <summary>Below the text, centred.</summary>
    FootCenter,

    /// <summary>Below the text, flush right.</summary>
    FootRight,

    /// <summary>
    /// In the side column: on the first page where its groups print <see cref="HeadDetail.PageCounter"/>, on continuation pages
    /// at its top, level with the text.
    /// </summary>
    SideColumn,
}
