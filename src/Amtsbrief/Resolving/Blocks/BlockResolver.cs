using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>The blocks of the text, each by the resolver of its kind; blocks that are wrong are reported and left out.</summary>
internal sealed class BlockResolver(BlockContext context)
{
    internal List<ResolvedBlock> Resolve(ValueList<Block> body)
    {
        var core = context.Expander.Expand(body, index => new BlockPlace($"body[{index}]"));
        var headings = new HeadingResolver(context, core.Select(entry => entry.Block).OfType<Heading>());
        var resolved = new List<ResolvedBlock>();
        foreach (var (block, place) in core)
        {
            if (Resolve(block, place, headings) is { } entry)
            {
                resolved.Add(entry with { KeepWithNext = block.KeepWithNext, KeepTogether = block.KeepTogether });
            }
        }

        return PageBreaks.Needed(resolved);
    }

    private ResolvedBlock? Resolve(Block block, BlockPlace place, HeadingResolver headings) => block switch
    {
        Paragraph paragraph => context.Paragraph(
            TextRole.Body, place.Path, context.Texts.Resolve(paragraph.Text, place.Of(".text"))),
        Heading heading => headings.Resolve(heading, place),
        PartialSubject partial => PartialSubjectResolver.Resolve(partial, place, context),
        ListBlock list => new ListResolver(context).Resolve(list, place),
        TableBlock table => new TableResolver(context).Resolve(table, place),
        KeyValueBlock keyValue => new KeyValueResolver(context).Resolve(keyValue, place),
        Quotation quotation => QuotationResolver.Resolve(quotation, place, context),
        ImageBlock image => new FigureResolver(context).Resolve(image, place),
        VerticalSpace space => Space(space, place),
        HorizontalRule => new ResolvedRule(
            context.SpaceBefore(TextRole.Body), place.Path, context.Template.Blocks.RuleThickness),
        PageBreak => new ResolvedPageBreak(place.Path),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };

    private ResolvedSpace? Space(VerticalSpace space, BlockPlace place)
    {
        if (space.Height > Length.Zero && space.Height <= context.PageHeight)
        {
            return new ResolvedSpace(space.Height, place.Path);
        }

        RangeRule.Report(
            place.Of(".height"), $"{space.Height} is not more than nothing and at most the {context.PageHeight} of a page.",
            context.Findings);
        return null;
    }
}
