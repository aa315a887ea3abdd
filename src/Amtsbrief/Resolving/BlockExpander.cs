using Amtsbrief.Checking;
using Amtsbrief.Findings;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Replaces expanding blocks by core blocks, depth first, and keeps the place of the block the author wrote.</summary>
internal sealed class BlockExpander(Template template, FindingCollector findings)
{
    private const int DeepestNesting = 16;
    private const int MostBlocks = 10_000;

    /// <summary>The core blocks of a list of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="place">The place of a block by its index.</param>
    internal List<(Block Block, BlockPlace Place)> Expand(ValueList<Block> blocks, Func<int, BlockPlace> place)
    {
        var core = new List<(Block, BlockPlace)>();
        for (var index = 0; index < blocks.Count; index++)
        {
            Expand(blocks[index], place(index), depth: 0, core);
        }

        return core;
    }

    private void Expand(Block? block, BlockPlace place, int depth, List<(Block Block, BlockPlace Place)> core)
    {
        if (place.Expansion is { } expansion && (expansion.IsRefused || expansion.Count++ == MostBlocks))
        {
            Refuse(place, $"The block expands into more than {MostBlocks} blocks.", "Let it expand into fewer.");
            return;
        }

        switch (block)
        {
            case null:
                if (place.Expansion is not { IsRefused: true })
                {
                    NullRule.Report(place.Path, findings);
                }

                place.Expansion?.IsRefused = true;
                break;
            case EventBlock happening when !IsSound(happening, place):
                place.Expansion?.IsRefused = true;
                break;
            case ExpandingBlock when depth == DeepestNesting:
                Refuse(place, $"The block expands more than {DeepestNesting} times.", "Let it expand into core blocks.");
                break;
            case ExpandingBlock expanding:
                var first = core.Count;
                var inside = place with { Expansion = place.Expansion ?? new Expansion() };
                foreach (var inner in expanding.Expand(template))
                {
                    Expand(inner, inside, depth + 1, core);
                    if (inside.Expansion.IsRefused)
                    {
                        return;
                    }
                }

                Keep(expanding, core, first);
                break;
            default:
                core.Add((block, place));
                break;
        }
    }

    private bool IsSound(EventBlock happening, BlockPlace place)
    {
        if (!DateRule.Check(happening, place, findings))
        {
            return false;
        }

        ClockRule.Check(happening, place, findings);
        return true;
    }

    // What is said of an expanding block holds for what stands in its place.
    private static void Keep(ExpandingBlock expanding, List<(Block Block, BlockPlace Place)> core, int first)
    {
        for (var at = first; at < core.Count; at++)
        {
            var (block, place) = core[at];
            var isLast = at == core.Count - 1;
            core[at] = (
                block with
                {
                    KeepTogether = block.KeepTogether || expanding.KeepTogether,
                    KeepWithNext = block.KeepWithNext || (isLast ? expanding.KeepWithNext : expanding.KeepTogether),
                },
                place);
        }
    }

    private void Refuse(BlockPlace place, FindingText message, FindingText advice)
    {
        if (place.Expansion is not { IsRefused: true })
        {
            findings.Error(FindingCodes.TooDeep, place.Path, message, advice);
        }

        place.Expansion?.IsRefused = true;
    }
}
