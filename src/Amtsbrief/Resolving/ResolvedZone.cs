namespace Amtsbrief.Resolving;

/// <summary>
/// A fixed place on the first page with blocks from its top to its foot. The box is as high as its content, so that both
/// renderers can place it from the top alone.
/// </summary>
internal sealed record ResolvedZone(ZoneKind Kind, Box Box, ValueList<ResolvedBlock> Blocks);

internal enum ZoneKind
{
    ReturnLine,
    Notes,
    Recipient,

    /// <summary>The information block, or the groups at the top of a side column.</summary>
    Details,

    /// <summary>The groups at the foot of a side column.</summary>
    FootDetails,
}
