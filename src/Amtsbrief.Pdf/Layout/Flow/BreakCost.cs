namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>What it costs to end a page; a page ends where it costs least, and as late as that allows.</summary>
internal enum BreakCost
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It parts what is to stay together; right only for what is higher than a page.</summary>
    PartsKept,

    /// <summary>
    /// It parts the close from the text above it or from its signatures; right only if what is to stay together with them is
    /// higher than a page and has no other place to part.
    /// </summary>
    PartsClose,

    /// <summary>It leaves one line alone as well (widows and orphans).</summary>
    LeavesLineAlone,
}
