using System.Globalization;
using System.Text;

namespace Amtsbrief.Measuring;

/// <content>The report as a table for readers.</content>
public sealed partial record MeasurementReport
{
    private const int Columns = 7;

    /// <summary>
    /// The report as a table: a row for each figure with page, measured figure, norm, deviation, tolerance, verdict and
    /// reason, and a last line with the numbers of verdicts.
    /// </summary>
    /// <returns>The lines, the same under every culture, each ended by a line feed.</returns>
    public override string ToString()
    {
        var rows = Measurements.Select(Cells).Prepend(["page", "figure", "measured", "norm", "deviation", "tolerance", "verdict"]);
        var table = rows.ToList();
        var widths = Enumerable.Range(0, Columns).Select(column => table.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"DIN 5008 Form {Form}{(IsFormDetected ? " (detected)" : "")}, ")
            .Append(CultureInfo.InvariantCulture, $"{Pdf.Pages.Count} page{(Pdf.Pages.Count == 1 ? "" : "s")}; lengths in mm\n\n");
        AppendRow(table[0], widths, text);
        LetterPart? part = null;
        foreach (var (figure, cells) in Measurements.Zip(table.Skip(1)))
        {
            if (figure.Part != part)
            {
                text.Append('\n').Append(Heading(figure.Part)).Append('\n');
                part = figure.Part;
            }

            AppendRow(cells, widths, text);
        }

        return text.Append('\n').Append(Summary()).Append('\n').ToString();
    }

    private string Summary()
    {
        int Count(Verdict verdict) => Measurements.Count(figure => figure.Verdict == verdict);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Measurements.Count} figures: {Count(Verdict.Pass)} pass, {Count(Verdict.Fail)} fail, "
            + $"{Count(Verdict.NotFound)} not found, {Count(Verdict.NotJudged)} not judged");
    }

    private static string[] Cells(Measurement figure) =>
    [
        figure.Page.ToString(CultureInfo.InvariantCulture),
        figure.Name,
        figure.MeasuredText ?? WithUnit(figure.Measured, figure.Unit),
        figure.Norm.ToString(),
        figure.Deviation is { } off and not 0 ? off.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : figure.Deviation is null ? "" : "0",
        figure.Deviation is not null && figure.Norm.Tolerance > 0
            ? "±" + figure.Norm.Tolerance.ToString("0.##", CultureInfo.InvariantCulture)
            : "",
        figure.Reason is null ? Word(figure.Verdict) : $"{Word(figure.Verdict)}: {figure.Reason}",
    ];

    private static string WithUnit(double? figure, MeasuredUnit unit) => figure is not { } value ? "" : unit switch
    {
        MeasuredUnit.Millimetre => value.ToString("0.00", CultureInfo.InvariantCulture),
        MeasuredUnit.Point => value.ToString("0.0", CultureInfo.InvariantCulture) + " pt",
        _ => value.ToString("0", CultureInfo.InvariantCulture),
    };

    private static void AppendRow(string[] cells, List<int> widths, StringBuilder text)
    {
        var end = text.Length;
        for (var column = 0; column < Columns; column++)
        {
            var isFigure = column is 0 or 2 or 3 or 4 or 5;
            text.Append(isFigure ? cells[column].PadLeft(widths[column]) : cells[column].PadRight(widths[column])).Append("  ");
            end = cells[column].Length > 0 ? text.Length : end;
        }

        while (text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Fail => "FAIL",
        Verdict.NotFound => "not found",
        _ => "not judged",
    };

    private static string Heading(LetterPart part) => part switch
    {
        LetterPart.Sheet => "Sheet (Blatt)",
        LetterPart.Marks => "Marks (Falzmarken, Lochmarke)",
        LetterPart.Letterhead => "Letterhead (Briefkopf)",
        LetterPart.ReturnLine => "Return line (Rücksendeangabe)",
        LetterPart.Notes => "Notes (Zusatz- und Vermerkzone)",
        LetterPart.Address => "Address (Anschriftzone)",
        LetterPart.Window => "Windows of covers (Fensterbriefhülle)",
        LetterPart.InformationBlock => "Information block (Informationsblock)",
        LetterPart.SideColumn => "Side column (Seitenspalte)",
        LetterPart.Subject => "Subject and salutation (Betreff, Anrede)",
        LetterPart.Text => "Text (Brieftext)",
        LetterPart.Closing => "Closing (Briefabschluss)",
        LetterPart.Margins => "Footers and headers (Fußzeile, Kopfzeile)",
        _ => "Page numbers (Seitenzählung)",
    };
}
