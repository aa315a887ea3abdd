namespace Amtsbrief.Resolving.Blocks;

/// <summary>
/// How wide a column is at least and at most wanted, in twips. <paramref name="IsFixed"/>: both are the width that the author
/// gave it.
/// </summary>
internal readonly record struct ColumnNeed(int Least, int Most, bool IsFixed);

/// <summary>
/// Shares the width of the text among columns: all get what they need at least; of the rest, columns that want little get all of
/// it, and those that want more the more of it the longer they are. Fixed columns keep their width.
/// </summary>
internal static class ColumnShares
{
    /// <summary>The widths of columns that have room, in twips; together as wide as the text unless all are fixed.</summary>
    internal static int[] Of(IReadOnlyList<ColumnNeed> needs, int available)
    {
        var widths = needs.Select(need => need.Least).ToArray();
        var growing = Enumerable.Range(0, needs.Count).Where(column => !needs[column].IsFixed).ToList();
        var left = available - widths.Sum();
        if (growing.Count == 0 || left <= 0)
        {
            return widths;
        }

        var wishes = growing.ToDictionary(column => column, column => needs[column].Most - needs[column].Least);
        if (wishes.Values.Sum() <= left)
        {
            foreach (var column in growing)
            {
                widths[column] = needs[column].Most;
            }

            Spread(widths, growing, available - widths.Sum(), column => needs[column].Most);
            return widths;
        }

        // Whoever wants no more than an equal share gets it, which leaves more for the others.
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var column in growing.Where(column => wishes[column] <= left / growing.Count).ToList())
            {
                widths[column] += wishes[column];
                left -= wishes[column];
                growing.Remove(column);
                isSettled = false;
            }
        }

        // By the square root, so that a long column does not starve one that is only a little shorter than it could be.
        Spread(widths, growing, left, column => Math.Sqrt(wishes[column]));
        return widths;
    }

    private static void Spread(int[] widths, List<int> columns, int twips, Func<int, double> weight)
    {
        var all = columns.Sum(weight);
        var rest = twips;
        foreach (var column in columns)
        {
            var part = (int)(twips * weight(column) / all);
            widths[column] += part;
            rest -= part;
        }

        widths[columns[^1]] += rest;
    }
}
