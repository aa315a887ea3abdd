using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Fold marks and hole mark on the first page, or on every one.</summary>
internal static class SheetMarkItems
{
    internal static void Add(SheetMarks marks, PageStack pages)
    {
        for (var page = 0; page < (marks.OnEveryPage ? pages.Count : 1); page++)
        {
            foreach (var fold in marks.Folds)
            {
                Add(fold, marks.FoldLength, page);
            }

            if (marks.Hole is { } hole)
            {
                Add(hole, marks.HoleLength, page);
            }
        }

        void Add(Length y, Length length, int page) =>
            pages.Add(page, new RuleItem(marks.X, y, marks.X + length, y, marks.Thickness));
    }
}
