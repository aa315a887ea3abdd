using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>A column beside the text: the norm has no figures for it but those of all margins.</summary>
internal static class ColumnFigures
{
    private const double SmallestType = 8;
    private const string Unknown = "the norm does not know side columns";

    private static readonly Length SmallestMargin = 10.Mm;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var column = letter.Side is { IsColumn: true } side ? side : null;
        var rows = column?.Rows ?? [];
        var open = new FigureNote { Reason = Unknown };
        var figures = new FigureList(LetterPart.SideColumn) { Missing = "no column beside the text" };
        figures.Length("side-column.left", "Left edge", column?.Left, Norm.Open, open);
        figures.Length(
            "side-column.top", "Beginning of the first line", rows.IsEmpty ? null : rows[0].LineTop(column!.Pitch), Norm.Open, open);
        figures.Length(
            "side-column.bottom", "End of the last line", rows.IsEmpty ? null : rows[^1].LineBottom(column!.Pitch), Norm.Open, open);
        figures.Length(
            "side-column.margin",
            "Margin at the right",
            column is null ? null : letter.FirstPage.Width - column.Right,
            Norms.AtLeast(SmallestMargin, Norms.Edge));
        figures.Length(
            "side-column.gap",
            "From the text to the column",
            column is null ? null : column.Left - TextRight(letter),
            Norms.AtLeast(Length.Zero, Length.Zero));
        figures.Size("side-column.size", "Type size", Figure.Min(rows, row => row.Size), Norms.Points(SmallestType));
        return figures.All;
    }

    private static Length TextRight(LetterZones letter) =>
        letter.Pages[0].Text.Select(row => row.Right).DefaultIfEmpty(FormFigures.TextLeft).Max();
}
