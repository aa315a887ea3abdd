using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Blocks one below the other, with what stands between two told to one of them. Space is left above the lower one, so that it
/// vanishes at the head of a page; a table can have none, and the block above it has it below. The end of a page is a matter
/// of the block that begins the next one.
/// </summary>
/// <param name="belowRules">What is left of the line of a rule below it.</param>
internal sealed class BlockSequence(Length belowRules)
{
    internal List<(ResolvedBlock Block, Surroundings Place)> Arrange(ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        var arranged = Separate(blocks, around);
        for (var at = 1; at < arranged.Count; at++)
        {
            var (block, place) = arranged[at];
            var (above, placeAbove) = arranged[at - 1];
            if (block is ResolvedTable { Caption: null } && above is not ResolvedTable)
            {
                arranged[at - 1] = (above, placeAbove with { SpaceAfter = place.SpaceBefore });
                arranged[at] = (block, place with { SpaceBefore = Length.Zero });
            }
        }

        return arranged;
    }

    private List<(ResolvedBlock Block, Surroundings Place)> Separate(
        ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        var last = LastOf(blocks);
        var separate = new List<(ResolvedBlock Block, Surroundings Place)>(blocks.Count);
        var space = Length.Zero;
        var newPage = false;
        for (var at = 0; at <= last; at++)
        {
            var block = blocks[at];
            switch (block)
            {
                case ResolvedPageBreak:
                    (space, newPage) = (Length.Zero, true);
                    Keep(separate, false);
                    break;
                case ResolvedSpace:
                    space += block.SpaceBefore;
                    if (block.KeepWithNext && !newPage)
                    {
                        Keep(separate, true);
                    }

                    break;
                default:
                    var place = around.Part(separate.Count == 0, at == last, block.SpaceBefore + space).Of(block);
                    separate.Add((block, newPage ? place with { SpaceBefore = Length.Zero, NewPage = true } : place));
                    (space, newPage) = (block is ResolvedRule ? belowRules : Length.Zero, false);
                    break;
            }
        }

        return separate;
    }

    // Space and ends of pages below the last block do nothing.
    private static int LastOf(ValueList<ResolvedBlock> blocks)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && blocks[last] is ResolvedSpace or ResolvedPageBreak)
        {
            last--;
        }

        return last;
    }

    // Says anew whether a page may end between the block above and the one to come.
    private static void Keep(List<(ResolvedBlock Block, Surroundings Place)> separate, bool keepNext)
    {
        if (separate is [.., var (block, place)])
        {
            separate[^1] = (block, place with { KeepNext = keepNext });
        }
    }
}
