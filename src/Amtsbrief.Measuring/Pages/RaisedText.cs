namespace Amtsbrief.Measuring.Pages;

/// <summary>Raised and lowered text, such as the number of a footnote, belongs to the line it stands at.</summary>
internal static class RaisedText
{
    private const int LongestText = 5;
    private const double SmallerThan = 0.85;
    private const double HighestRise = 0.6;
    private const double LowestFall = 0.35;
    private const double WidestGap = 0.7;

    /// <summary>Takes the words of raised text into their lines.</summary>
    internal static IEnumerable<TextLine> Merge(List<TextLine> lines)
    {
        var merged = new List<TextLine>(lines);
        foreach (var small in lines.Where(line => line.Words.Count == 1 && line.Words[0].Text.Length <= LongestText))
        {
            var host = merged.FindIndex(line => IsHost(line, small));
            if (host >= 0)
            {
                merged[host] = merged[host] with
                {
                    Words = ValueList.From(merged[host].Words.Concat(small.Words).OrderBy(word => word.Left)),
                };
                merged.Remove(small);
            }
        }

        return merged;
    }

    private static bool IsHost(TextLine line, TextLine small)
    {
        var size = line.Size.Millimetres;
        var rise = (line.Baseline - small.Baseline).Millimetres / size;
        var gap = WidestGap * size;
        return small.Size.Millimetres < SmallerThan * size
            && rise is > -LowestFall and < HighestRise
            && rise != 0
            && small.Right.Millimetres > line.Left.Millimetres - gap
            && small.Left.Millimetres < line.Right.Millimetres + gap;
    }
}
