using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Rows that stand at the same place on several pages with the same text, but for digits.</summary>
internal sealed class RepeatedRows
{
    private readonly HashSet<(string Text, int Place)> _repeated = [];

    internal RepeatedRows(IEnumerable<IEnumerable<TextRow>> pages)
    {
        var seen = new HashSet<(string Text, int Place)>();
        foreach (var page in pages)
        {
            // A row may fall into two neighbouring places, so that rounding does not part what is the same.
            var keys = page.SelectMany(Keys).Distinct().ToList();
            _repeated.UnionWith(keys.Where(key => !seen.Add(key)));
        }
    }

    internal bool Contains(TextRow row) => Keys(row).Any(_repeated.Contains);

    private static IEnumerable<(string Text, int Place)> Keys(TextRow row)
    {
        var text = string.Concat(row.Text.Select(c => char.IsDigit(c) ? '#' : c));
        var place = (int)Math.Floor(row.Baseline.Millimetres);
        return [(text, place), (text, (int)Math.Floor(row.Baseline.Millimetres + 0.5) + 1_000_000)];
    }
}
