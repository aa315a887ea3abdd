using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>All text of a zone on one base line, from left to right: a line of running text, or the cells of a table row.</summary>
internal sealed record TextRow(ValueList<TextLine> Parts)
{
    /// <summary>The height of capitals and the depth of descenders in parts of the type size, as common faces have them.</summary>
    private const double CapHeight = 0.72;
    private const double Descent = 0.21;

    private static readonly Length SameBaseline = 0.5.Mm;

    internal int Page => Parts[0].Page;

    internal Length Left => Parts[0].Left;

    internal Length Right => Parts[^1].Right;

    internal Length Baseline => Longest.Baseline;

    internal Length Size => Longest.Size;

    internal bool IsBold => Parts.All(part => part.IsBold);

    internal string Text => string.Join(' ', Parts.Select(part => part.Text));

    internal Length Width => Right - Left;

    /// <summary>About where the ink begins.</summary>
    internal Length InkTop => Baseline - Size.Times(CapHeight);

    /// <summary>About where the ink ends.</summary>
    internal Length InkBottom => Baseline + Size.Times(Descent);

    private TextLine Longest => Parts.MaxBy(part => part.Right - part.Left)!;

    /// <summary>Where lines of this pitch begin: text stands four fifths down its line.</summary>
    internal Length LineTop(Length pitch) => Baseline - pitch.Times(0.8);

    /// <summary>Where lines of this pitch end.</summary>
    internal Length LineBottom(Length pitch) => Baseline + pitch.Times(0.2);

    /// <summary>The rows that lines of one page make, from top to bottom.</summary>
    internal static List<TextRow> Of(IEnumerable<TextLine> lines)
    {
        List<List<TextLine>> rows = [];
        foreach (var line in lines.OrderBy(line => line.Baseline))
        {
            if (rows.Count == 0 || line.Baseline - rows[^1][0].Baseline > SameBaseline)
            {
                rows.Add([]);
            }

            rows[^1].Add(line);
        }

        return [.. rows.Select(row => new TextRow(ValueList.From(row.OrderBy(line => line.Left))))];
    }
}
