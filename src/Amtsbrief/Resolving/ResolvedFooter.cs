namespace Amtsbrief.Resolving;

/// <summary>
/// A footer from margin to margin.
/// <paramref name="Box"/>: Its place, with what is left free below a rule.
/// <paramref name="Columns"/>: Its columns from left to right, all of one height; those without text are left out.
/// </summary>
internal sealed record ResolvedFooter(Box Box, ValueList<ResolvedZone> Columns)
{
    /// <summary>Whether a thin rule stands at the upper edge of the box.</summary>
    internal bool Rule { get; init; }
}
