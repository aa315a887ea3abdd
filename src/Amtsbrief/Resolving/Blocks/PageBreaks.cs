namespace Amtsbrief.Resolving.Blocks;

/// <summary>Leaves out the ends of pages that do nothing: those at the end of the text and those beside another.</summary>
internal static class PageBreaks
{
    internal static List<ResolvedBlock> Needed(List<ResolvedBlock> blocks)
    {
        var needed = new List<ResolvedBlock>();
        foreach (var block in blocks)
        {
            if (block is not ResolvedPageBreak || needed is not [.., ResolvedPageBreak])
            {
                needed.Add(block);
            }
        }

        if (needed is [.., ResolvedPageBreak])
        {
            needed.RemoveAt(needed.Count - 1);
        }

        return needed;
    }
}
