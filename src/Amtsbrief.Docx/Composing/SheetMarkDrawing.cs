using System.Globalization;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing;

/// <summary>Fold marks and hole mark as lines.</summary>
internal static class SheetMarkDrawing
{
    internal static IEnumerable<LineDrawing> Of(SheetMarks marks, LetterDrawings drawings)
    {
        for (var i = 0; i < marks.Folds.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Falzmarke {i + 1}");
            yield return Line(name, marks.Folds[i], marks.FoldLength, marks, drawings.NextId());
        }

        if (marks.Hole is { } hole)
        {
            yield return Line("Lochmarke", hole, marks.HoleLength, marks, drawings.NextId());
        }
    }

    private static LineDrawing Line(string name, Length y, Length length, SheetMarks marks, uint id) =>
        new(name, new Box(marks.X, y, length, Length.Zero), marks.Thickness, id);
}
