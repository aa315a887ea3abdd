namespace Amtsbrief.Pdf.Text;

/// <summary>Widens the spaces of a line until it is full (Blocksatz).</summary>
internal static class Justification
{
    /// <summary>Fills a line up; less than one unit for each space may be left over.</summary>
    internal static TextLine Apply(TextLine line, Length width)
    {
        var spaces = line.Runs.Sum(run => run.SpaceCount);
        if (line.Runs[^1].Glyphs[^1].IsSpace)
        {
            spaces--;
        }

        if (spaces <= 0 || line.Width >= width)
        {
            return line;
        }

        var wordSpace = Length.FromEmu((width - line.Width).Emu / spaces);
        return line with
        {
            Runs = [.. line.Runs.Select(run => run with { WordSpace = wordSpace })],
            Width = line.Width + (wordSpace * spaces),
        };
    }
}
