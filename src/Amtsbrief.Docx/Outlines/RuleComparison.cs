namespace Amtsbrief.Docx.Outlines;

/// <summary>Tells whether both fill rules give the same area, by looking along many lines across it.</summary>
internal static class RuleComparison
{
    private const int EvenLines = 499;
    private const int FewCorners = 200;

    /// <summary>Whether the areas are the same, but for slivers thinner than a tolerance.</summary>
    internal static bool Agree(IReadOnlyList<Polygon> polygons, double tolerance)
    {
        var lines = LinesAcross(polygons);
        var crossings = lines.Select(_ => new List<(double X, int Turn)>()).ToList();
        foreach (var polygon in polygons)
        {
            var a = polygon.Points[^1];
            foreach (var b in polygon.Points)
            {
                var first = lines.BinarySearch(Math.Min(a.Y, b.Y));
                for (var line = first < 0 ? ~first : first; line < lines.Count && lines[line] < Math.Max(a.Y, b.Y); line++)
                {
                    var x = a.X + ((lines[line] - a.Y) / (b.Y - a.Y) * (b.X - a.X));
                    crossings[line].Add((x, b.Y > a.Y ? 1 : -1));
                }

                a = b;
            }
        }

        return crossings.All(along => AgreeAlong(along, tolerance));
    }

    // Evenly, and between corners that follow each other, where nothing changes but by edges that cross.
    private static List<double> LinesAcross(IReadOnlyList<Polygon> polygons)
    {
        var corners = polygons.SelectMany(polygon => polygon.Points).Select(point => point.Y).Distinct().Order().ToList();
        if (corners.Count < 2)
        {
            return [];
        }

        var between = corners.Count <= FewCorners ? corners.Zip(corners.Skip(1), (a, b) => (a + b) / 2) : [];
        var step = (corners[^1] - corners[0]) / EvenLines;
        var even = Enumerable.Range(0, EvenLines).Select(line => corners[0] + ((line + 0.5) * step));
        return [.. between.Concat(even).Order()];
    }

    private static bool AgreeAlong(List<(double X, int Turn)> crossings, double tolerance)
    {
        crossings.Sort();
        var winding = 0;
        for (var index = 1; index < crossings.Count; index++)
        {
            winding += crossings[index - 1].Turn;
            var isInsideByOneRuleOnly = winding != 0 && winding % 2 == 0;
            if (isInsideByOneRuleOnly && crossings[index].X - crossings[index - 1].X > tolerance)
            {
                return false;
            }
        }

        return true;
    }
}
