using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Keeps paragraphs whole that keep with what follows, unless they are long. LibreOffice never parts a paragraph that keeps with
/// the next, and so pages end alike in all formats.
/// </summary>
internal sealed class KeptParagraphs(TypeSetting type, Length width)
{
    private const int MostLines = 12;

    private readonly TextRuler _ruler = new(type);

    internal void Keep(List<ResolvedBlock> blocks) => Keep(blocks, width);

    private void Keep(List<ResolvedBlock> blocks, Length room)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            blocks[at] = Keep(blocks[at], room);
        }
    }

    private ResolvedBlock Keep(ResolvedBlock block, Length room) => block switch
    {
        ResolvedParagraph { KeepWithNext: true, KeepTogether: false } paragraph when LinesOf(paragraph, room) <= MostLines =>
            paragraph with { KeepTogether = true },
        ResolvedQuotation quotation => quotation with { Blocks = Keep(quotation.Blocks, room - (quotation.Indent * 2)) },
        ResolvedList list => list with
        {
            Items = ValueList.From(list.Items.Select(
                item => item with { Blocks = Keep(item.Blocks, width - list.TextIndent) })),
        },
        _ => block,
    };

    private ValueList<ResolvedBlock> Keep(ValueList<ResolvedBlock> blocks, Length room)
    {
        var kept = blocks.ToList();
        Keep(kept, room);
        return ValueList.From(kept);
    }

    private int LinesOf(ResolvedParagraph paragraph, Length room) =>
        paragraph.Lines.Sum(line => _ruler.Lines(line, paragraph.Role, room));
}
