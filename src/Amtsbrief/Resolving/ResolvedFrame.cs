namespace Amtsbrief.Resolving;

/// <summary>
/// What stands around the text of a page: images of the letterhead, header, footer, page number. On the first page letterhead
/// and footer are content, read first and last; on continuation pages all of it only repeats and is an artifact.
/// </summary>
internal sealed record ResolvedFrame
{
    /// <summary>The top of the text.</summary>
    internal required Length TextTop { get; init; }

    /// <summary>Where the text ends.</summary>
    internal required Length TextBottom { get; init; }

    /// <summary>The image of the letterhead, and on the first page a franking mark.</summary>
    internal ValueList<ResolvedImage> Images { get; init; } = [];

    /// <summary>Rules of the letterhead, as boxes without height.</summary>
    internal ValueList<Box> Rules { get; init; } = [];

    /// <summary>What stands above the text: on continuation pages lines of the letterhead and the header.</summary>
    internal ValueList<ResolvedZone> Header { get; init; } = [];

    /// <summary>The footer; null if there is nothing in it.</summary>
    internal ResolvedFooter? Footer { get; init; }

    /// <summary>The page number, which only letters of several pages print; null if there is none.</summary>
    internal ResolvedZone? PageNumber { get; init; }

    /// <summary>Header and footer; the page number is none of them.</summary>
    internal IEnumerable<ResolvedZone> Zones() => Footer is null ? Header : Header.Concat(Footer.Columns);
}
