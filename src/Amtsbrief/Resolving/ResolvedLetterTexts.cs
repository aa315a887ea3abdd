using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>Everything that is printed, in reading order; the notes at the foot of a page follow the text they belong to.</summary>
internal static class ResolvedLetterTexts
{
    internal static IEnumerable<(TextRole Role, ResolvedText Text)> Texts(this ResolvedLetter letter) =>
        letter.HeadZones.SelectMany(zone => zone.Blocks)
            .Concat(letter.Body)
            .Concat(letter.FootZones.SelectMany(zone => zone.Blocks))
            .Concat(letter.FirstPage.Zones().Concat(letter.ContinuationPages.Zones()).SelectMany(zone => zone.Blocks))
            .SelectMany(Texts)
            .SelectMany(printed => printed.Text.Parts.IsEmpty ? [printed] : printed.Text.Parts.Select(part => (printed.Role, part)));

    internal static IEnumerable<(TextRole Role, ResolvedText Text)> Texts(this ResolvedBlock block) =>
        Own(block).SelectMany(entry => Footnotes(entry.Text).Prepend(entry));

    private static IEnumerable<(TextRole Role, ResolvedText Text)> Own(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines.Select(line => (block.Role, line)),
        ResolvedHeading heading => [(block.Role, heading.Text)],
        ResolvedKeyValueBlock keyValue => keyValue.Rows.SelectMany(
            row => row.Lines.Prepend(row.Key).Select(text => (block.Role, text))),
        ResolvedList list => list.Items.SelectMany(item => item.Blocks).SelectMany(Own),
        ResolvedTable table => Caption(table.Caption).Concat(table.Rows
            .SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Lines.Select(line => (cell.Role, line)))),
        ResolvedQuotation quotation => quotation.Blocks.SelectMany(Own),
        ResolvedFigure figure => Caption(figure.Caption),
        ResolvedSpace or ResolvedRule or ResolvedPageBreak => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };

    private static IEnumerable<(TextRole Role, ResolvedText Text)> Caption(ResolvedParagraph? caption) =>
        caption is null ? [] : Own(caption);

    private static IEnumerable<(TextRole Role, ResolvedText Text)> Footnotes(ResolvedText text) => text.Runs
        .Select(run => run.Footnote)
        .OfType<ResolvedFootnote>()
        .Select(note => (TextRole.Footnote, note.Text));
}
