using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Finds the reference line (Bezugszeichenzeile): labels side by side below the address field, values below them.</summary>
internal static class ReferenceLineFinder
{
    private const int LeastColumns = 2;
    private const double WidestStep = 1.8;

    /// <summary>The row of labels and the row of values; none if there is no reference line.</summary>
    internal static List<TextRow> Find(MeasuredPage page, FormFigures form)
    {
        var rows = TextRow.Of(page.Lines.Where(line =>
            line.Baseline > form.FieldBottom - 3.Mm && line.Baseline < form.FieldBottom + 30.Mm));
        var labels = rows.FindIndex(IsLabels);
        return labels >= 0 && labels + 1 < rows.Count && IsBelow(rows[labels], rows[labels + 1])
            ? rows.GetRange(labels, 2)
            : [];
    }

    private static bool IsLabels(TextRow row) =>
        row.Parts.Count >= LeastColumns
        && row.Parts.Count(part => Wordings.ReferenceLabel.IsMatch(part.Text)) >= 2;

    private static bool IsBelow(TextRow labels, TextRow values) =>
        values.Baseline - labels.Baseline < values.Size.Times(WidestStep)
        && values.Parts.All(value => labels.Parts.Any(label => label.Left.IsNear(value.Left, 2.Mm)));
}
