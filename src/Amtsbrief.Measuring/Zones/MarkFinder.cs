using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Finds fold marks and hole mark: short horizontal lines, or dashes as text, left of the text.</summary>
internal static class MarkFinder
{
    /// <summary>Wrong templates are off by up to 25 mm; what is farther from its place is something else.</summary>
    private static readonly Length FoldReach = 26.Mm;
    private static readonly Length HoleReach = 8.Mm;

    /// <summary>A mark that fails may leave the binding margin of 20 mm; text begins at 25.</summary>
    private static readonly Length FarthestStart = 19.5.Mm;
    private static readonly Length FarthestEnd = 30.Mm;
    private static readonly Length Shortest = 1.Mm;

    /// <summary>A dash stands this part of its size above the base line.</summary>
    private const double DashHeight = 0.3;

    internal static List<Box> Candidates(MeasuredPage page) => [.. page.Rules
        .Where(rule => rule.Height <= 1.Mm)
        .Concat(page.Lines.Where(line => line.Text.All(IsDash)).Select(Dash))
        .Where(box => box.X < FarthestStart && box.Right <= FarthestEnd && box.Width >= Shortest)
        .OrderBy(box => box.Y)];

    internal static FoundMarks Choose(List<Box> candidates, FormFigures form)
    {
        var hole = Nearest(candidates, FormFigures.Hole, HoleReach);
        var folds = candidates.Where(box => box != hole).ToList();
        var fold1 = Nearest(folds, form.Fold1, FoldReach);
        return new FoundMarks(fold1, Nearest(folds.Where(box => box != fold1), form.Fold2, FoldReach), hole);
    }

    /// <summary>The middle of a mark, which is its place.</summary>
    internal static Length Middle(Box mark) => mark.Y + mark.Height.Times(0.5);

    private static Box? Nearest(IEnumerable<Box> candidates, Length place, Length reach) => candidates
        .Where(box => Middle(box).IsNear(place, reach))
        .OrderBy(box => Math.Abs((Middle(box) - place).Emu))
        .Select(box => (Box?)box)
        .FirstOrDefault();

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '_' or '―' or '¯';

    private static Box Dash(TextLine line)
    {
        var rise = line.Text.Contains('_', StringComparison.Ordinal) ? 0 : DashHeight;
        return new Box(line.Left, line.Baseline - line.Size.Times(rise), line.Right - line.Left, Length.Zero);
    }
}
