namespace Amtsbrief.Pdf.Pages;

/// <summary>What the labels of a list are (ISO 32000-1, table 347), so that reading software can announce it.</summary>
internal enum ListNumbering
{
    /// <summary>The items have no labels.</summary>
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    LowerAlpha,
    UpperAlpha,
    LowerRoman,
    UpperRoman,
}
