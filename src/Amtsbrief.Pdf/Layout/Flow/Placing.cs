namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>As what a box is put on a page.</summary>
internal enum Placing
{
    /// <summary>As content with more below it.</summary>
    Content,

    /// <summary>As the last content of the page.</summary>
    LastContent,

    /// <summary>Once more, as a table's head on further pages: it is no content then.</summary>
    Repetition,
}
