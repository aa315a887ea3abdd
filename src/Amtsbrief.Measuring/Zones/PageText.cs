namespace Amtsbrief.Measuring.Zones;

/// <summary>The rows of a page but for address field, information block and side column, from top to bottom.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Header">On the first page what stands above the text, else the continuation header.</param>
/// <param name="Text">The text.</param>
/// <param name="Footnotes">The footnotes below the text.</param>
/// <param name="Footer">The footer, with the page number if that stands there.</param>
internal sealed record PageText(
    int Number, ValueList<TextRow> Header, ValueList<TextRow> Text, ValueList<TextRow> Footnotes, ValueList<TextRow> Footer)
{
    /// <summary>The last row between header and footer; null if there is none.</summary>
    internal TextRow? Last => Footnotes.Concat(Text).MaxBy(row => row.Baseline);
}
