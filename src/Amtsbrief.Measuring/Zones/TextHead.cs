namespace Amtsbrief.Measuring.Zones;

/// <summary>What stands above the body, and how many rows of the text that are in all.</summary>
internal sealed record TextHead(List<TextRow> Kind, List<TextRow> Subject, List<TextRow> Salutation, int Count);
