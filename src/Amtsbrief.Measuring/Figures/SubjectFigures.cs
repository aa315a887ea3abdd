using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The subject, two blank lines below what reaches lowest of address field, information block and reference line.</summary>
internal static class SubjectFigures
{
    private const int MostLines = 2;

    private static readonly Length Gap = FormFigures.SpaceAboveText;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var text = letter.Text;
        var rows = text.Subject;
        var first = text.Kind.Concat(rows).FirstOrDefault();
        var pitch = Steps.PitchOf(text.Kind.IsEmpty ? rows : text.Kind) ?? text.UsedPitch;
        var figures = new FigureList(LetterPart.Subject) { Missing = "no subject above the salutation" };
        figures.Length(
            "subject.top",
            text.Kind.IsEmpty ? "Beginning of the first line" : "Beginning of the line above it",
            first?.LineTop(pitch),
            Norms.Top(Above(letter) + Gap, first, pitch));
        figures.Length("subject.base-line", "First base line", first?.Baseline, Norm.Open, new FigureNote
        {
            Reason = "given for comparison",
        });
        figures.Length("subject.left", "Left edge", Figure.Farthest(rows, FormFigures.TextLeft), Figure.TextLeft);
        figures.Count("subject.lines", "Lines", rows.IsEmpty ? null : rows.Count, Norms.Count(1, MostLines));
        figures.Text(
            "subject.bold",
            "Bold",
            rows.IsEmpty ? null : rows.All(row => row.IsBold) ? "yes" : "no",
            Norms.Words("yes"),
            rows.All(row => row.IsBold) ? Verdict.Pass : Verdict.NotJudged,
            new FigureNote { Reason = rows.All(row => row.IsBold) ? null : "recommended, not asked" });
        figures.Size("subject.size", "Type size", Figure.Min(rows, row => row.Size), Norms.Points(10));
        figures.Length(
            "subject.to-salutation",
            "From the subject to the salutation",
            rows.IsEmpty || text.Salutation.IsEmpty ? null : text.Salutation[0].Baseline - rows[^1].Baseline,
            Figure.BlankLines(2, text.UsedPitch),
            new FigureNote { Missing = "no salutation below a subject" });
        figures.Length(
            "salutation.left",
            "Left edge of the salutation",
            Figure.Farthest(text.Salutation, FormFigures.TextLeft),
            Figure.TextLeft,
            new FigureNote { Missing = "no salutation" });
        figures.Length(
            "salutation.to-text",
            "From the salutation to the text",
            ToText(text),
            Figure.BlankLines(1, text.UsedPitch),
            new FigureNote { Missing = "no salutation with text below" });
        return figures.All;
    }

    /// <summary>The end of what reaches lowest above the subject.</summary>
    private static Length Above(LetterZones letter)
    {
        var lowest = letter.Form.FieldBottom;
        if (letter.Side is { IsColumn: false } block)
        {
            lowest = Length.Max(lowest, block.Rows[^1].LineBottom(block.Pitch));
        }

        return letter.ReferenceLine is { IsEmpty: false } reference
            ? Length.Max(lowest, reference[^1].LineBottom(Figure.PitchOf(reference)))
            : lowest;
    }

    private static Length? ToText(LetterText text) =>
        !text.Salutation.IsEmpty && text.Body is [{ Page: 1 } first, ..]
            ? first.Baseline - text.Salutation[^1].Baseline
            : null;
}
