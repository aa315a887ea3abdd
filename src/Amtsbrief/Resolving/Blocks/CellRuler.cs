using Amtsbrief.Templates;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>How wide the cells of tables must be for their longest word, and would be on unbroken lines.</summary>
internal sealed class CellRuler(Template template)
{
    private const char SoftHyphen = '\u00AD';

    // Setting kerns, and office programs round: what fits only just would break all the same.
    private static readonly Length Slack = 0.5.Pt;

    private readonly TextRuler _ruler = new(template.Type);

    /// <summary>The width for the widest piece that cannot be broken, and which piece that is.</summary>
    internal Length Least(ResolvedTableCell cell, out (string Text, string Path) widest)
    {
        var most = Length.Zero;
        widest = ("", cell.Path);
        foreach (var line in cell.Lines)
        {
            foreach (var (start, end) in Pieces(line.PlainText, cell))
            {
                var width = Width(line, cell, start, end);
                if (width > most)
                {
                    most = width;
                    widest = (line.PlainText[start..end], line.Path);
                }
            }
        }

        return Padded(most, cell);
    }

    /// <summary>The width for the longest line.</summary>
    internal Length Most(ResolvedTableCell cell) => Padded(
        cell.Lines.Aggregate(Length.Zero, (most, line) => Length.Max(most, _ruler.Width(line, cell.Role))), cell);

    private Length Width(ResolvedText line, ResolvedTableCell cell, int start, int end)
    {
        var text = line.PlainText;
        var width = _ruler.Width(line, cell.Role, start, end);
        return end < text.Length && text[end] == SoftHyphen
            ? width + _ruler.Width(new ResolvedText([new ResolvedRun("-")], line.Path), cell.Role)
            : width;
    }

    private Length Padded(Length content, ResolvedTableCell cell) =>
        content + cell.InsetRight + (template.Blocks.CellPadding * 2) + Slack;

    // A figure that is aligned at its comma is not broken before its unit.
    private static IEnumerable<(int Start, int End)> Pieces(string text, ResolvedTableCell cell)
    {
        if (cell.IsAtComma)
        {
            yield return (0, text.Length);
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = ZoneBreaks.EndOfWord(text, start);
            var soft = text.IndexOf(SoftHyphen, start, end - start);
            if (soft > start)
            {
                yield return (start, soft);
                start = soft + 1;
                continue;
            }

            yield return (start, end);
            start = Math.Max(end, start + 1);
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
    }
}
