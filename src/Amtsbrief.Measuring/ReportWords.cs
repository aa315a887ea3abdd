using System.Globalization;

namespace Amtsbrief.Measuring;

/// <summary>Figures and verdicts as the table of a report writes them.</summary>
internal static class ReportWords
{
    internal static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Count(int figures) => Figure(figures) + " figures";

    internal static string WithUnit(double? figure, MeasuredUnit unit) => figure is not { } value ? "" : unit switch
    {
        MeasuredUnit.Millimetre => value.ToString("0.00", CultureInfo.InvariantCulture),
        MeasuredUnit.Point => value.ToString("0.0", CultureInfo.InvariantCulture) + " pt",
        _ => value.ToString("0", CultureInfo.InvariantCulture),
    };

    internal static string Deviation(Measurement figure) => figure.Deviation is not { } off ? "" : figure.Unit switch
    {
        MeasuredUnit.Millimetre => off.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture),
        MeasuredUnit.Point => off.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture),
        _ => off.ToString("+0;-0;0", CultureInfo.InvariantCulture),
    };

    internal static string Of(Measurement figure) =>
        figure.Reason is null ? Word(figure.Verdict) : $"{Word(figure.Verdict)}: {figure.Reason}";

    internal static string Heading(LetterPart part) => part switch
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

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Fail => "FAIL",
        Verdict.NotFound => "not found",
        _ => "not judged",
    };
}
