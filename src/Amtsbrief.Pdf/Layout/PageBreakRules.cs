using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>
/// Where a page may break within a block: never a single line alone at its foot or head (widows and orphans).
/// </summary>
internal static class PageBreakRules
{
    private const int LinesTogether = 2;

    internal static IEnumerable<SetLine> Apply(List<SetLine> lines, ResolvedBlock block, bool mayStartPage)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var may = index == 0
                ? mayStartPage
                : !block.KeepTogether && index >= LinesTogether && lines.Count - index >= LinesTogether;
            yield return lines[index] with { MayStartPage = may };
        }
    }
}
