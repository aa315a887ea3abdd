using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Fold marks and hole mark on the first page.</summary>
internal static class SheetMarkItems
{
    internal static void Add(SheetMarks marks, PageStack pages)
    {
        foreach (var fold in marks.Folds)
        {
            pages.Add(0, new RuleItem(marks.X, fold, marks.X + marks.FoldLength, fold, marks.Thickness));
        }

        if (marks.Hole is { } hole)
        {
            pages.Add(0, new RuleItem(marks.X, hole, marks.X + marks.HoleLength, hole, marks.Thickness));
        }
    }
}
