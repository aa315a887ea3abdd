using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The rules of letterheads: decoration, so artifacts.</summary>
internal static class FrameRuleItems
{
    internal static void Add(ResolvedLetter letter, PageStack pages)
    {
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var rule in (page == 0 ? letter.FirstPage : letter.ContinuationPages).Rules)
            {
                pages.Add(page, new RuleItem(rule.X, rule.Y, rule.Right, rule.Y, letter.Template.Blocks.RuleThickness));
            }
        }
    }
}
