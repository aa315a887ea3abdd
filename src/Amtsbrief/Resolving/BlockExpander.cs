using Amtsbrief.Checking;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Replaces expanding blocks by core blocks, depth first, and keeps the path of the block the author wrote.</summary>
internal sealed class BlockExpander(Template template, FindingCollector findings)
{
    private const int DeepestNesting = 16;

    internal void Expand(ValueList<Block> blocks, Action<Block, string> add)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            Expand(blocks[index], $"body[{index}]", depth: 0, add);
        }
    }

    private void Expand(Block block, string path, int depth, Action<Block, string> add)
    {
        if (block is not ExpandingBlock expanding)
        {
            add(block, path);
        }
        else if (depth == DeepestNesting)
        {
            findings.Error(
                FindingCodes.TooDeep, path, $"The block expands more than {DeepestNesting} times.",
                "Let it expand into core blocks.");
        }
        else
        {
            foreach (var inner in expanding.Expand(template))
            {
                Expand(inner, path, depth + 1, add);
            }
        }
    }
}
