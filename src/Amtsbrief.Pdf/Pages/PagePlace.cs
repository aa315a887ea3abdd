namespace Amtsbrief.Pdf.Pages;

/// <summary>A place that items lead to; where it is may be known only after them.</summary>
internal sealed class PagePlace
{
    /// <summary>The page, from 0.</summary>
    internal int Page { get; private set; }

    /// <summary>How far below the top of the sheet it is.</summary>
    internal Length Y { get; private set; }

    internal void Set(int page, Length y) => (Page, Y) = (page, y);
}
