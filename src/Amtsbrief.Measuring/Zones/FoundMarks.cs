namespace Amtsbrief.Measuring.Zones;

/// <summary>The marks at the left edge of the first page; null what is not there.</summary>
internal sealed record FoundMarks(Box? Fold1, Box? Fold2, Box? Hole);
