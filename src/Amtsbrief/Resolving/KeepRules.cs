using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Which blocks of the text stay together on a page, for both renderers: what introduces the text below it keeps with that, and
/// the close takes what stands above it along, at least two lines of the text and a short paragraph as a whole.
/// </summary>
internal static class KeepRules
{
    internal static ValueList<ResolvedBlock> Apply(List<ResolvedBlock> blocks, TypeSetting type, Length width)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            var next = at + 1 < blocks.Count ? blocks[at + 1] : null;
            blocks[at] = block with
            {
                KeepWithNext = next is not (null or ResolvedPageBreak)
                    && (block.KeepWithNext || Introduces(block, next) || Closes(next.Role)),
                KeepTogether = block.KeepTogether || StaysWhole(block),
            };
        }

        new LastLines(type, width).Keep(blocks, blocks.FindIndex(block => Closes(block.Role)));
        new KeptParagraphs(type, width).Keep(blocks);
        return ValueList.From(blocks);
    }

    private static bool Introduces(ResolvedBlock block, ResolvedBlock next) => block.Role switch
    {
        TextRole.DocumentKind or TextRole.Subject or TextRole.Salutation or TextRole.Closing or TextRole.Heading1
            or TextRole.Heading2 or TextRole.Heading3 or TextRole.EnclosureHeading => true,
        TextRole.Body => block is ResolvedParagraph { Lines: [.., var last] }
            && last.LastCharacter == ':'
            && next is ResolvedList or ResolvedTable or ResolvedKeyValueBlock or ResolvedQuotation or ResolvedFigure,
        _ => false,
    };

    private static bool Closes(TextRole role) => role is TextRole.Closing or TextRole.Signature or TextRole.Certification;

    private static bool StaysWhole(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Role is not (TextRole.Body or TextRole.Postscript or TextRole.Quotation),
        ResolvedKeyValueBlock or ResolvedHeading or ResolvedFigure or ResolvedSpace or ResolvedRule => true,
        _ => false,
    };
}
