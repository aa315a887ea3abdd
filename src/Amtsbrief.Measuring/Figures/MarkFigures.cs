using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Fold marks and hole mark: only their height is normed, and that they keep within the binding margin.</summary>
internal static class MarkFigures
{
    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.Marks) { Missing = "no such mark at the left edge" };
        Add(figures, "fold-mark-1", "Fold mark 1", letter.Marks.Fold1, letter.Form.Fold1);
        Add(figures, "hole-mark", "Hole mark", letter.Marks.Hole, FormFigures.Hole);
        Add(figures, "fold-mark-2", "Fold mark 2", letter.Marks.Fold2, letter.Form.Fold2);
        return figures.All;
    }

    private static void Add(FigureList figures, string id, string name, Box? mark, Length place)
    {
        figures.Length(
            $"{id}.top", $"{name}, from the top", mark is { } box ? MarkFinder.Middle(box) : null, Norms.Exactly(place, Norms.Mark));
        figures.Length(
            $"{id}.left", $"{name}, left end", mark?.X, Norms.Between(Length.Zero, FormFigures.FieldLeft, Norms.Mark));
        figures.Length(
            $"{id}.right", $"{name}, right end", mark?.Right, Norms.AtMost(FormFigures.FieldLeft, Norms.Mark));
        figures.Length(
            $"{id}.length", $"{name}, length", mark?.Width, Norm.Open, new FigureNote { Reason = "the norm leaves it free" });
    }
}
