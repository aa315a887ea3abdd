using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The address, which fills its zone from above.</summary>
internal static class AddressFigures
{
    internal const int MostLines = 6;

    private const int MostLinesOfField = 9;
    private const int MostLinesOfIntegratedField = 11;
    private const double SmallestType = 8;
    /// <summary>What a reserved stamp area takes of the address zone; known from one program, no variant of the norm.</summary>
    private static readonly Length StampHeight = FormFigures.SpaceAboveText;

    private const double WidestPitch = 1.3;
    private const double BlankLine = 1.6;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var (rows, form) = (letter.Field.Address, letter.Form);
        var pitch = Figure.PitchOf(rows);
        var figures = new FigureList(LetterPart.Address) { Missing = "no address in the upper left part of the page" };
        var isThere = rows.IsEmpty ? "no" : "yes";
        figures.Text(
            "address.found", "Address found", isThere, Norms.Words("yes"), rows.IsEmpty ? Verdict.Fail : Verdict.Pass);
        figures.Count("address.lines", "Lines", rows.IsEmpty ? null : rows.Count, Norms.Count(1, MostLines + Room(letter)));
        figures.Count(
            "address.lines-with-notes",
            "Lines with notes",
            rows.IsEmpty ? null : rows.Count + letter.Field.Notes.Count,
            Norms.Count(1, ReturnLineFigures.IsIntegrated(letter) ? MostLinesOfIntegratedField - 1 : MostLinesOfField));
        figures.Length(
            "address.top",
            "Beginning of the first line",
            Top(letter),
            NoteFigures.IsLending(letter)
                ? Norms.Between(form.ReturnLineBottom, form.FieldBottom, Norms.LineTop)
                : Norms.Top(form.Divider, rows is [var first, ..] ? first : null, pitch),
            new FigureNote
            {
                IsAdvice = Place(letter) != form.Divider,
                Reason = Place(letter) == form.Divider ? null : "two lines lower, as below a stamp area; no variant of the norm",
            });
        figures.Length(
            "address.bottom",
            "Lower edge, in the field",
            Figure.Max(rows, row => row.InkBottom),
            Norms.AtMost(form.FieldBottom, Norms.Ink));
        figures.Length("address.left", "Left edge", Figure.Farthest(rows, FormFigures.TextLeft), Figure.TextLeft);
        figures.Length(
            "address.right",
            "Right edge, in the field",
            Figure.Max(rows, row => row.Right),
            Norms.AtMost(FormFigures.FieldRight, Norms.Ink));
        figures.Length("address.width", "Widest line", Figure.Max(rows, row => row.Width), Figure.FieldWidth);
        figures.Size("address.size", "Type size", Figure.Min(rows, row => row.Size), Norms.Points(SmallestType));
        figures.Length(
            "address.pitch",
            "Line pitch",
            Steps.PitchOf(rows),
            PitchNorm(rows, form),
            new FigureNote { Missing = rows.Count == 1 ? "the address has one line" : null });
        figures.Count(
            "address.blank-lines",
            "Blank lines inside",
            rows.IsEmpty ? null : Steps.Pairs(rows).Count(pair => pair.Below.Baseline - pair.Above.Baseline > pitch.Times(BlankLine)),
            Norms.Count(0));
        return figures.All;
    }

    /// <summary>Where the first line begins; null if there is no address.</summary>
    internal static Length? Top(LetterZones letter) =>
        letter.Field.Address is { IsEmpty: false } rows ? rows[0].LineTop(Figure.PitchOf(rows)) : null;

    /// <summary>Where the first line belongs: at the line between the zones, or two lines lower below a stamp area.</summary>
    internal static Length Place(LetterZones letter)
    {
        var belowStamp = letter.Form.Divider + StampHeight;
        return Top(letter) is { } top && top.IsNear(belowStamp, Norms.LineTop) ? belowStamp : letter.Form.Divider;
    }

    // Lines that the notes do not need.
    private static int Room(LetterZones letter) => Math.Max(0, MostLinesOfField - MostLines - letter.Field.Notes.Count);

    // Single line spacing, or the six lines that the zone is made for.
    private static Norm PitchNorm(ValueList<TextRow> rows, FormFigures form)
    {
        var size = Figure.Max(rows, row => row.Size) ?? Length.Zero;
        var sixth = (form.FieldBottom - form.Divider).Times(1.0 / MostLines);
        return Norms.Between(size, Length.Max(sixth, size.Times(WidestPitch)), Norms.Ink);
    }
}
