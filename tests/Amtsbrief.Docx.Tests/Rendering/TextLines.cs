namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>The lines of a PDF file from top to bottom, each with all that stands on about one base line.</summary>
internal static class TextLines
{
    // Marks of notes are raised by less, and lines are further apart.
    private const double SameLine = 1.7;

    internal static List<TextLine> Of(MeasuredPdf pdf)
    {
        var lines = new List<TextLine>();
        foreach (var page in pdf.Words.GroupBy(word => word.Page))
        {
            var words = page.OrderBy(word => word.Baseline).ToList();
            for (var start = 0; start < words.Count;)
            {
                var count = words.Skip(start).TakeWhile(word => word.Baseline - words[start].Baseline < SameLine).Count();
                lines.Add(Line(words.GetRange(start, count)));
                start += count;
            }
        }

        return lines;
    }

    private static TextLine Line(List<MeasuredWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        return new TextLine(
            words[0].Page, string.Concat(words.Select(word => Plain(word.Text))), words[0].Left, words[^1].Right,
            words.Max(word => word.Baseline));
    }

    // Hyphens are different characters, and only one of the formats has joiners.
    private static string Plain(string text) => text.Replace('\u00AD', '-').Replace('\u2011', '-')
        .Replace("\u2060", "", StringComparison.Ordinal);
}

internal sealed record TextLine(int Page, string Text, double Left, double Right, double Baseline);
