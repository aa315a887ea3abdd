using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring;

/// <summary>All figures of a letter. Immutable and thread-safe.</summary>
public sealed record MeasurementReport
{
    internal MeasurementReport()
    {
    }

    /// <summary>The form whose figures the letter was held against.</summary>
    public required SheetForm Form { get; init; }

    /// <summary>Whether the form was told from the letter rather than named.</summary>
    public required bool IsFormDetected { get; init; }

    /// <summary>The figures, part by part as on the sheet.</summary>
    public required ValueList<Measurement> Measurements { get; init; }

    /// <summary>What was measured: every line of text and every rule with its place.</summary>
    public required MeasuredPdf Pdf { get; init; }

    /// <summary>Whether no figure fails.</summary>
    public bool Passed => !Measurements.Any(figure => figure.Verdict == Verdict.Fail);

    /// <summary>Finds a figure.</summary>
    /// <param name="id">Its <see cref="Measurement.Id"/>.</param>
    /// <param name="page">Its page, from 1.</param>
    /// <returns>The figure; null if the report has no such figure for the page.</returns>
    public Measurement? Find(string id, int page = 1) =>
        Measurements.FirstOrDefault(figure => figure.Page == page && figure.Id == id);

    /// <summary>
    /// The report as a table for readers: a row for each figure with page, measured figure, norm, deviation, tolerance, verdict
    /// and reason, and a last line with the numbers of verdicts. A part that the letter does not have has one row.
    /// </summary>
    /// <returns>The lines, the same under every culture, each ended by a line feed.</returns>
    public override string ToString() => ReportTable.Write(this);

    /// <summary>
    /// The report as JSON for programs: form, number of pages, whether it passed, and all figures with their norm; names and
    /// verdicts in camel case.
    /// </summary>
    /// <returns>Indented JSON without a line break at its end; the same report gives the same text.</returns>
    public string ToJson() => ReportJson.Write(this);
}
