namespace Amtsbrief.Measuring.Zones;

/// <summary>A page number that a page shows.</summary>
/// <param name="Row">The row it stands in.</param>
/// <param name="Text">The number with its words.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Number">The number of the page.</param>
/// <param name="Total">The number of pages; null if it is not given.</param>
/// <param name="HasWord">Whether it says what it counts: <c>Seite</c>.</param>
internal sealed record FoundPageNumber(
    TextRow Row, string Text, Length Left, Length Right, int Number, int? Total, bool HasWord);
