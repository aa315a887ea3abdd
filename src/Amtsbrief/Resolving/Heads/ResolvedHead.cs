namespace Amtsbrief.Resolving.Heads;

/// <summary>What stands right of and below the address field on the first page, and where the text begins under it.</summary>
internal sealed record ResolvedHead(
    ValueList<ResolvedZone> Details, ValueList<ResolvedZone> References, Length TextTop);
