using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// The margins of the one section that a letter is. Word has a single set for first and further pages: the text of both begins
/// and ends at these margins, unless header or footer of a page is higher and moves it.
/// </summary>
/// <param name="Top">Where text begins at the earliest.</param>
/// <param name="TextEnd">Where text ends at the latest.</param>
/// <param name="HeaderTop">Where the headers begin.</param>
/// <param name="FooterDistance">How far the footers end above the edge of the sheet.</param>
internal sealed record SectionGeometry(Length Top, Length TextEnd, Length HeaderTop, Length FooterDistance)
{
    /// <summary>The least height of a line, which the paragraph has that Word asks for behind a table.</summary>
    internal static Length LeastLine { get; } = 1.Pt;

    // Where there is nothing that begins higher or lower.
    private static readonly Length UsualHeaderTop = 10.Mm;

    internal static SectionGeometry Of(ResolvedLetter letter)
    {
        var (first, further) = (letter.FirstPage, letter.ContinuationPages);
        var tops = HeaderFlow.Of(first).Concat(HeaderFlow.Of(further)).Select(zone => zone.Box.Y);
        var height = letter.Template.Page.Height;
        var distances = new[] { FooterFlow.Of(first), FooterFlow.Of(further) }
            .Where(flow => !flow.IsEmpty)
            .Select(flow => height - flow.Bottom - (flow.IsTable ? LeastLine : Length.Zero));
        return new SectionGeometry(
            Length.Min(first.TextTop, further.TextTop),
            Length.Max(first.TextBottom, further.TextBottom),
            tops.DefaultIfEmpty(UsualHeaderTop).Min(),
            Length.Max(Length.Zero, distances.DefaultIfEmpty(letter.Template.PageNumber.FromEdge).Min()));
    }
}
