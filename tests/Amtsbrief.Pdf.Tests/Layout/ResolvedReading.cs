using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>What is read of resolved blocks, in order, each note behind its mark; independent of how it is set.</summary>
internal static class ResolvedReading
{
    internal static IEnumerable<string> Of(IEnumerable<ResolvedBlock> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<string> Of(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => Of(paragraph.Lines),
        ResolvedHeading heading => Of([heading.Text]).Prepend(heading.Number ?? ""),
        ResolvedKeyValueBlock keyValue => keyValue.Rows.SelectMany(row => Of(row.Lines.Prepend(row.Key))),
        ResolvedList list => list.Items.SelectMany(item => Of(item.Blocks).Prepend(item.Label)),
        ResolvedTable table => Of(Captions(table.Caption))
            .Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Lines))),
        ResolvedQuotation quotation => Of(quotation.Blocks),
        ResolvedFigure figure => Of(Captions(figure.Caption)),
        _ => [],
    };

    private static IEnumerable<ResolvedBlock> Captions(ResolvedParagraph? caption) => caption is null ? [] : [caption];

    private static IEnumerable<string> Of(IEnumerable<ResolvedText> texts) => texts.SelectMany(text => text.Runs).SelectMany(
        run => run.Footnote is { } note ? Of([note.Text]).Prepend(run.Text).Prepend(run.Text) : [run.Text]);
}
