namespace Amtsbrief.Measuring.Zones;

/// <summary>
/// Finds subject and salutation at the beginning of the text: the salutation by its words, the subject as the last bold
/// lines above it, and if none are bold as the lines directly above it.
/// </summary>
internal static class HeadReader
{
    /// <summary>Lines of one block, lines with one blank line and with two between them, in type sizes.</summary>
    private const double NextLine = 1.8;
    private const double OneBlankLine = 3;
    private const double TwoBlankLines = 4.4;

    /// <summary>A subject that is no longer than this is believed without a salutation even if it is not bold.</summary>
    private const int MostPlainRows = 2;

    internal static TextHead Read(List<TextRow> rows)
    {
        var greeting = rows.FindIndex(row => Wordings.Salutation.IsMatch(row.Text));
        var clusters = Clusters(greeting < 0 ? WithoutSalutation(rows) : rows[..greeting]);
        var subject = clusters.FindLastIndex(cluster => cluster.All(row => row.IsBold));
        if (subject < 0)
        {
            subject = clusters.FindLastIndex(cluster => !IsDate(cluster));
            if (greeting < 0 && (subject < 0 || clusters[subject].Count > MostPlainRows))
            {
                return new TextHead([], [], [], 0);
            }
        }

        var lines = subject < 0 ? [] : clusters[subject];
        var kind = subject < 0 ? [] : Above(clusters, subject);
        var salutation = greeting < 0 ? [] : Salutation(rows[greeting..]);
        var count = greeting >= 0 ? greeting + salutation.Count : lines.Count == 0 ? 0 : rows.IndexOf(lines[^1]) + 1;
        return new TextHead(kind, lines, salutation, count);
    }

    // Each line of a salutation ends with a comma or another mark unless it goes on.
    private static List<TextRow> Salutation(List<TextRow> rows)
    {
        var end = 1;
        while (end < rows.Count && IsWithin(rows[end - 1], rows[end], NextLine)
            && (rows[end - 1].Text[^1] is not (',' or '!' or ':') || Wordings.Salutation.IsMatch(rows[end].Text)))
        {
            end++;
        }

        return rows[..end];
    }

    private static List<List<TextRow>> Clusters(List<TextRow> rows)
    {
        List<List<TextRow>> clusters = [];
        foreach (var row in rows)
        {
            if (clusters.Count == 0 || !IsWithin(clusters[^1][^1], row, NextLine)
                || clusters[^1][^1].IsBold != row.IsBold)
            {
                clusters.Add([]);
            }

            clusters[^1].Add(row);
        }

        return clusters;
    }

    // Bold blocks at the beginning; if there are none, the first block alone.
    private static List<TextRow> WithoutSalutation(List<TextRow> rows)
    {
        List<TextRow> head = [];
        foreach (var row in rows.SkipWhile(row => Wordings.DateAlone.IsMatch(row.Text)))
        {
            if (head.Count > 0 && !IsWithin(head[^1], row, row.IsBold && head[^1].IsBold ? TwoBlankLines : NextLine))
            {
                break;
            }

            head.Add(row);
        }

        return head;
    }

    private static List<TextRow> Above(List<List<TextRow>> clusters, int subject)
    {
        var first = subject;
        while (first > 0 && !IsDate(clusters[first - 1])
            && IsWithin(clusters[first - 1][^1], clusters[first][0], OneBlankLine))
        {
            first--;
        }

        return [.. clusters[first..subject].SelectMany(cluster => cluster)];
    }

    private static bool IsDate(List<TextRow> cluster) => cluster.All(row => Wordings.DateAlone.IsMatch(row.Text));

    private static bool IsWithin(TextRow above, TextRow below, double sizes) =>
        below.Baseline - above.Baseline <= Length.Max(above.Size, below.Size).Times(sizes);
}
