using Amtsbrief.Templates;
using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>Fold marks and hole mark as lines.</summary>
internal static class SheetMarkDrawing
{
    internal static IEnumerable<AlternateContent> Compose(SheetMarks marks, DrawingIds ids)
    {
        for (var i = 0; i < marks.Folds.Count; i++)
        {
            yield return Line($"Falzmarke {i + 1}", marks.Folds[i], marks.FoldLength, marks, ids.Next());
        }

        if (marks.Hole is { } hole)
        {
            yield return Line("Lochmarke", hole, marks.HoleLength, marks, ids.Next());
        }
    }

    private static AlternateContent Line(string name, Length y, Length length, SheetMarks marks, uint id) =>
        LineDrawing.Compose(name, new Box(marks.X, y, length, Length.Zero), marks.Thickness, id);
}
