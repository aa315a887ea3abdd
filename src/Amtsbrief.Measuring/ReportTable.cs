using System.Globalization;
using System.Text;

namespace Amtsbrief.Measuring;

/// <summary>Writes a report as a table.</summary>
internal static class ReportTable
{
    private static readonly string[] Titles = ["page", "figure", "measured", "norm", "deviation", "tolerance", "verdict"];

    internal static string Write(MeasurementReport report)
    {
        var parts = report.Measurements.GroupBy(figure => figure.Part)
            .Select(part => (Heading: ReportWords.Heading(part.Key), Rows: Rows([.. part])))
            .ToList();
        var all = parts.SelectMany(part => part.Rows).Prepend(Titles).ToList();
        var widths = Titles.Select((_, column) => all.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        Append(text, Title(report));
        Append(text, "");
        Append(text, Row(Titles, widths));
        foreach (var (heading, rows) in parts)
        {
            Append(text, "");
            Append(text, heading);
            rows.ForEach(row => Append(text, Row(row, widths)));
        }

        Append(text, "");
        Append(text, Summary(report));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Title(MeasurementReport report)
    {
        var detected = report.IsFormDetected ? " (detected)" : "";
        var pages = report.Pdf.Pages.Count == 1 ? "page" : "pages";
        return string.Create(
            CultureInfo.InvariantCulture, $"DIN 5008 Form {report.Form}{detected}, {report.Pdf.Pages.Count} {pages}; lengths in mm");
    }

    private static string Summary(MeasurementReport report)
    {
        int Count(Verdict verdict) => report.Measurements.Count(figure => figure.Verdict == verdict);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Measurements.Count} figures: {Count(Verdict.Pass)} pass, {Count(Verdict.Fail)} fail, "
            + $"{Count(Verdict.NotFound)} not found, {Count(Verdict.NotJudged)} not judged");
    }

    // What is missing as a whole is said once.
    private static List<string[]> Rows(List<Measurement> part) =>
        part.Count > 1 && part.TrueForAll(figure => figure.Verdict == Verdict.NotFound && figure.Reason == part[0].Reason)
            ? [[ReportWords.Figure(part[0].Page), ReportWords.Count(part.Count), "", "", "", "", ReportWords.Of(part[0])]]
            : [.. part.Select(Cells)];

    private static string[] Cells(Measurement figure) =>
    [
        ReportWords.Figure(figure.Page),
        figure.Name,
        figure.MeasuredText ?? ReportWords.WithUnit(figure.Measured, figure.Unit),
        figure.Norm.ToString(),
        ReportWords.Deviation(figure),
        figure.Deviation is not null && figure.Norm.Tolerance > 0
            ? "±" + figure.Norm.Tolerance.ToString("0.##", CultureInfo.InvariantCulture)
            : "",
        ReportWords.Of(figure),
    ];

    private static string Row(string[] cells, List<int> widths)
    {
        var padded = cells.Select((cell, column) =>
            column is 0 or 2 or 3 or 4 or 5 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
        return string.Join("  ", padded).TrimEnd();
    }
}
