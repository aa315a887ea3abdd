using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>A quotation: its paragraphs, and below the last one where it comes from.</summary>
internal static class QuotationResolver
{
    internal static ResolvedQuotation? Resolve(Quotation block, BlockPlace place, BlockContext context)
    {
        if (block.Paragraphs.IsEmpty)
        {
            context.Findings.Error(
                FindingCodes.EmptyList, place.Of(".paragraphs"), "The quotation has no paragraphs.", "Give at least one.");
            return null;
        }

        var space = context.SpaceBefore(TextRole.Quotation);
        var blocks = new List<ResolvedBlock>();
        for (var index = 0; index < block.Paragraphs.Count; index++)
        {
            var path = place.Of($".paragraphs[{index}]");
            blocks.Add(new ResolvedParagraph(
                TextRole.Quotation, index == 0 ? Length.Zero : space, path,
                [context.Texts.Resolve(block.Paragraphs[index], path)])
            {
                KeepWithNext = block.Source is not null && index == block.Paragraphs.Count - 1,
            });
        }

        if (block.Source is { } source)
        {
            var path = place.Of(".source");
            blocks.Add(new ResolvedParagraph(
                TextRole.Quotation, Length.Zero, path, [context.Texts.Resolve(source, path)]));
        }

        return new ResolvedQuotation(
            TextRole.Quotation, space, place.Path, context.Template.Blocks.QuotationIndent, ValueList.From(blocks));
    }
}
