namespace Amtsbrief.Blocks;

/// <summary>How the cells of a column stand (Spaltenausrichtung).</summary>
public enum ColumnAlignment
{
    /// <summary>Flush left (linksbündig).</summary>
    Left,

    /// <summary>Centred (zentriert).</summary>
    Center,

    /// <summary>Flush right (rechtsbündig).</summary>
    Right,

    /// <summary>Flush right with the decimal commas below each other (am Komma ausgerichtet).</summary>
    Comma,
}
