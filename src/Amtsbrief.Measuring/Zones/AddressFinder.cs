using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>
/// Finds the text of the address field wherever it stands in the upper left part of the page: it may well stand wrong, so
/// its place is only one of the things it is known by.
/// </summary>
internal static class AddressFinder
{
    /// <summary>One blank line inside is an error to be found; two blank lines part the address from the subject.</summary>
    private const double WidestStep = 2.3;

    /// <summary>The usual line pitch in parts of the type size.</summary>
    private const double UsualPitch = 1.2;

    /// <summary>What scores less is no address.</summary>
    private const int LeastScore = 3;

    private static readonly Length Aligned = 3.Mm;

    /// <summary>From the first base line of the address back to the top of the field it is 22 mm at most.</summary>
    private static readonly Length FieldAbove = 22.Mm;

    /// <summary>The same with a stamp area in the field.</summary>
    private static readonly Length FieldAboveWithStamp = 31.Mm;

    /// <summary>All rows of the field, return line and notes included; none if there is no address.</summary>
    internal static List<TextRow> Find(MeasuredPage page)
    {
        var rows = page.Lines.Where(IsInReach).Select(line => new TextRow([line])).ToList();
        var best = Clusters(rows).OrderByDescending(Score).FirstOrDefault();
        if (best is null || Score(best) < LeastScore)
        {
            return [];
        }

        var left = LengthMath.MostCommon(best.Select(row => row.Left), 0.5.Mm)!.Value;
        var size = best.Max(row => row.Size);
        var start = AddressStart(best).Baseline;
        var above = rows.Where(row => row.Baseline < best[0].Baseline && row.Size <= size
            && row.Baseline > start - (IsReturnLine(row, size) ? FieldAboveWithStamp : FieldAbove));
        return [.. above.Concat(best).Where(row => row.Left.IsNear(left, Aligned))];
    }

    /// <summary>About where the address proper begins, should smaller notes and return line stand directly above it.</summary>
    internal static TextRow AddressStart(List<TextRow> rows) => rows.First(row => row.Size.IsNear(rows[^1].Size, 0.3.Pt));

    private static bool IsReturnLine(TextRow row, Length addressSize) =>
        row.Size < addressSize && !row.IsBold && Wordings.AddressOnOneLine.IsMatch(row.Text);

    private static bool IsInReach(TextLine line) =>
        line.Left >= 15.Mm && line.Left <= 90.Mm && line.Right <= 150.Mm
        && line.Baseline > 28.Mm && line.Baseline < 105.Mm
        && !Wordings.Salutation.IsMatch(line.Text);

    private static List<List<TextRow>> Clusters(List<TextRow> rows)
    {
        List<List<TextRow>> clusters = [];
        foreach (var row in rows)
        {
            var last = clusters.Count == 0 ? null : clusters[^1][^1];
            if (last is null || row.Baseline - last.Baseline > Length.Max(row.Size, last.Size).Times(UsualPitch * WidestStep))
            {
                clusters.Add([]);
            }

            clusters[^1].Add(row);
        }

        return clusters;
    }

    private static int Score(List<TextRow> cluster)
    {
        var score = 0;
        score += cluster.Any(row => Wordings.Town.IsMatch(row.Text)) ? 3 : 0;
        score += cluster.Any(row => Wordings.Addressee.IsMatch(row.Text)) ? 1 : 0;
        score += cluster[0].Baseline > 30.Mm && cluster[^1].Baseline > 46.Mm && cluster[^1].Baseline < 97.Mm ? 2 : 0;
        score += cluster.Count is >= 2 and <= 11 ? 1 : 0;
        score += IsCountry(cluster[^1].Text) ? 1 : 0;

        // The return line alone, the subject, running text.
        score -= cluster.All(row => row.Size < 8.2.Pt) ? 4 : 0;
        score -= cluster.All(row => row.IsBold) ? 2 : 0;
        score -= cluster.Any(row => row.Right > 120.Mm) ? 1 : 0;
        score -= cluster.Any(row => row.Text.EndsWith('.')) ? 1 : 0;
        return score;
    }

    private static bool IsCountry(string text) => text.Length > 3 && text.All(c => char.IsUpper(c) || c is ' ' or '-');
}
