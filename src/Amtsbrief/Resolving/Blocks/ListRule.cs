using Amtsbrief.Blocks;
using Amtsbrief.Checking;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>What a list must be before its items can be looked at.</summary>
internal static class ListRule
{
    internal static bool Check(ListBlock block, BlockPlace place, FindingCollector findings)
    {
        var before = findings.Count;
        if (block.Items.IsEmpty)
        {
            findings.Error(FindingCodes.EmptyList, place.Of(".items"), "The list has no items.", "Give at least one item.");
        }

        if (!Enum.IsDefined(block.Style))
        {
            RangeRule.Report(place.Of(".style"), $"{block.Style} is none of the values there are.", findings);
        }
        else if (block.Start < 1 || block.Start > ListLabels.Greatest(block.Style) - block.Items.Count + 1)
        {
            RangeRule.Report(
                place.Of(".start"),
                $"The items cannot be numbered from {block.Start}: the numbers run from 1 to {ListLabels.Greatest(block.Style)}.",
                findings);
        }

        for (var index = 0; index < block.Items.Count; index++)
        {
            if (block.Items[index] is not { } item)
            {
                NullRule.Report(place.Of($".items[{index}]"), findings);
            }
            else if (item.Blocks.IsEmpty)
            {
                ReportEmpty(place.Of($".items[{index}].blocks"), findings);
            }
        }

        return findings.Count == before;
    }

    internal static void ReportEmpty(string path, FindingCollector findings) => findings.Error(
        FindingCodes.EmptyList, path, "The item says nothing.", "Give it a text, or leave it out.");
}
