namespace Amtsbrief.Resolving;

/// <summary>
/// A fixed place on a page with blocks from its top to its foot. The box is as high as its content, so that both
/// renderers can place it from the top alone.
/// </summary>
internal sealed record ResolvedZone(ZoneKind Kind, Box Box, ValueList<ResolvedBlock> Blocks)
{
    /// <summary>Which of the zones of its kind it is, from the left; zero where there is but one.</summary>
    internal int Column { get; init; }

    /// <summary>Whether it stands on continuation pages and not on the first one.</summary>
    internal bool OnContinuationPages { get; init; }

    /// <summary>Kind, column and pages, which name a zone of a letter.</summary>
    internal ZonePlace Place => new(Kind, Column, OnContinuationPages);

    /// <summary>Whether a thin rule as wide as the box stands at its edge.</summary>
    internal ZoneRule Rule { get; init; }
}

/// <summary>Which of a letter's zones one is.</summary>
internal readonly record struct ZonePlace(ZoneKind Kind, int Column = 0, bool OnContinuationPages = false);

/// <summary>The rule of a zone.</summary>
internal enum ZoneRule
{
    None,
    Above,
    Below,
}

internal enum ZoneKind
{
    ReturnLine,
    Notes,
    Recipient,

    /// <summary>The information block, or the groups at the top of a side column.</summary>
    Details,

    /// <summary>The groups at the foot of a side column.</summary>
    FootDetails,

    /// <summary>Lines of the letterhead.</summary>
    Letterhead,

    /// <summary>A column of the reference line: its label and its value.</summary>
    Reference,

    /// <summary>The header of continuation pages.</summary>
    ContinuationHeader,

    /// <summary>A column of a footer.</summary>
    Footer,

    /// <summary>The page number at head or foot.</summary>
    PageNumber,
}
