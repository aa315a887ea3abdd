using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Additions and notes, which fill their zone from below.</summary>
internal static class NoteFigures
{
    private const int MostLines = 3;
    private const int MostIntegratedLines = 5;
    private const double SmallestType = 6;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var (rows, form) = (letter.Field.Notes, letter.Form);
        var pitch = Figure.PitchOf(rows);
        var figures = new FigureList(LetterPart.Notes) { Missing = "no notes above the address" };

        // The zones may lend each other lines.
        var most = ReturnLineFigures.IsIntegrated(letter) ? MostIntegratedLines - letter.Field.ReturnLine.Count : MostLines;
        var room = Math.Max(0, AddressFigures.MostLines - letter.Field.Address.Count);
        figures.Count("notes.lines", "Lines", rows.IsEmpty ? null : rows.Count, Norms.Count(1, most + room));
        figures.Length(
            "notes.top", "Upper edge, in the field", Figure.Min(rows, row => row.InkTop), Norms.AtLeast(form.FieldTop, Norms.Ink));
        figures.Length(
            "notes.bottom",
            "End of the last line",
            rows.IsEmpty ? null : rows[^1].LineBottom(pitch),
            IsLending(letter)
                ? Norms.AtMost(form.FieldBottom, Norms.LineTop)
                : Norms.Exactly(End(letter, pitch), Norms.LineTop));
        figures.Length("notes.left", "Left edge", Figure.Farthest(rows, FormFigures.TextLeft), Figure.TextLeft);
        figures.Length("notes.width", "Widest line", Figure.Max(rows, row => row.Width), Figure.FieldWidth);
        figures.Size("notes.size", "Type size", Figure.Min(rows, row => row.Size), Norms.Points(SmallestType));
        return figures.All;
    }

    // Directly above an integrated return line if that stands below them, else directly above the address.
    private static Length End(LetterZones letter, Length pitch) =>
        ReturnLineFigures.IsIntegrated(letter)
        && letter.Field is { ReturnLine: [var line, ..], Notes: [var note, ..] } && line.Baseline > note.Baseline
            ? line.LineTop(pitch)
            : AddressFigures.Place(letter);

    /// <summary>Whether one zone holds more lines than its own, so that the line between them moves.</summary>
    internal static bool IsLending(LetterZones letter) =>
        letter.Field.Notes.Count > MostLines || letter.Field.Address.Count > AddressFigures.MostLines;
}
