using Amtsbrief.Checking;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Replaces expanding blocks by core blocks, depth first, and keeps the place of the block the author wrote.</summary>
internal sealed class BlockExpander(Template template, FindingCollector findings)
{
    private const int DeepestNesting = 16;
    private const int MostBlocks = 10_000;

    internal void Expand(ValueList<Block> blocks, Action<Block, BlockPlace> add)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var left = MostBlocks;
            Expand(blocks[index], new BlockPlace($"body[{index}]", IsExpanded: false), depth: 0, ref left, add);
        }
    }

    // False once the author's block has been reported: what else it expands into would only repeat the finding.
    private bool Expand(Block? block, BlockPlace place, int depth, ref int left, Action<Block, BlockPlace> add)
    {
        if (left-- == 0)
        {
            return Refuse(place, $"The block expands into more than {MostBlocks} blocks.", "Let it expand into fewer.");
        }

        switch (block)
        {
            case null:
                NullRule.Report(place.Path, findings);
                return false;
            case EventBlock happening when !DateRule.Check(happening, place, findings):
                return false;
            case ExpandingBlock when depth == DeepestNesting:
                return Refuse(
                    place, $"The block expands more than {DeepestNesting} times.", "Let it expand into core blocks.");
            case ExpandingBlock expanding:
                foreach (var inner in expanding.Expand(template))
                {
                    if (!Expand(inner, place with { IsExpanded = true }, depth + 1, ref left, add))
                    {
                        return false;
                    }
                }

                return true;
            default:
                add(block, place);
                return true;
        }
    }

    private bool Refuse(BlockPlace place, string message, string advice)
    {
        findings.Error(FindingCodes.TooDeep, place.Path, message, advice);
        return false;
    }
}
