using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>
/// A list with the lists inside it. Items of several lines are set apart by a blank line, short ones are not (DIN 5008).
/// </summary>
internal sealed class ListResolver(BlockContext context)
{
    private const int Deepest = 3;

    private readonly ListRuler _ruler = new(context);

    internal ResolvedList? Resolve(ListBlock block, BlockPlace place) => Resolve(block, place, level: 0, Length.Zero);

    private ResolvedList? Resolve(ListBlock block, BlockPlace place, int level, Length labelIndent)
    {
        if (level == Deepest)
        {
            context.Findings.Error(
                FindingCodes.TooDeep, place.Path, $"Lists are nested more than {Deepest} deep.", "Nest them less deeply.");
            return null;
        }

        if (!ListRule.Check(block, place, context.Findings))
        {
            return null;
        }

        var labels = block.Items.Select((_, index) => ListLabels.Of(block.Style, block.Start + index, level)).ToList();
        var textIndent = labelIndent + _ruler.LabelWidth(labels);
        var contents = block.Items
            .Select((item, index) => Content(item, place.In($".items[{index}]"), level, textIndent))
            .ToList();
        if (contents.Exists(content => content.Count == 0))
        {
            return null;
        }

        var space = context.SpaceBefore(TextRole.ListItem);
        var between = contents.Exists(content => _ruler.HasSeveralLines(content, textIndent)) ? space : Length.Zero;
        return new ResolvedList(
            TextRole.ListItem, level == 0 ? space : between, place.Path, block.Style, block.Start, level, labelIndent, textIndent,
            ValueList.From(contents.Select((content, index) => new ResolvedListItem(
                labels[index],
                [content[0] with { SpaceBefore = index == 0 ? Length.Zero : between }, .. content.Skip(1)]))));
    }

    // Empty if something is wrong with it, which is reported then.
    private List<ResolvedBlock> Content(ListItem item, BlockPlace place, int level, Length indent)
    {
        var before = context.Findings.Count;
        var content = new List<ResolvedBlock>();
        foreach (var (block, inner) in context.Expander.Expand(item.Blocks, index => place.In($".blocks[{index}]")))
        {
            ResolvedBlock? resolved = block switch
            {
                Paragraph paragraph => context.Paragraph(
                    TextRole.ListItem, inner.Path, context.Texts.Resolve(paragraph.Text, inner.Of(".text"))),
                ListBlock list when content.Count > 0 => Resolve(list, inner, level + 1, indent),
                _ => Refuse(block, inner),
            };
            if (resolved is not null)
            {
                if (resolved is ResolvedList)
                {
                    // A list inside an item belongs to what stands above it.
                    content[^1] = content[^1] with { KeepWithNext = true };
                }

                content.Add(resolved with { KeepWithNext = block.KeepWithNext, KeepTogether = block.KeepTogether });
            }
        }

        // Blocks of one's own may expand into nothing.
        if (content.Count == 0 && context.Findings.Count == before)
        {
            ListRule.ReportEmpty(place.Of(".blocks"), context.Findings);
        }

        return content;
    }

    private ResolvedBlock? Refuse(Block block, BlockPlace place)
    {
        var message = block is ListBlock
            ? "The item begins with a list."
            : "The item holds something else than paragraphs and lists.";
        context.Findings.Error(
            FindingCodes.ListItemContent, place.Path, message, "Begin with a paragraph, and put other blocks behind the list.");
        return null;
    }
}
