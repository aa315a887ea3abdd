using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The return line: in a zone of its own at the top of the field, or with the notes in one zone.</summary>
internal static class ReturnLineFigures
{
    private const double SmallestType = 6;
    private const double DirectlyAbove = 2;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var rows = letter.Field.ReturnLine;
        var figures = new FigureList(LetterPart.ReturnLine) { Missing = "no return line above the address" };
        var zone = Norms.Between(
            letter.Form.FieldTop, IsIntegrated(letter) ? letter.Form.Divider : letter.Form.ReturnLineBottom, Norms.Ink);
        figures.Length("return-line.top", "Upper edge, in its zone", Figure.Min(rows, row => row.InkTop), zone);
        figures.Length("return-line.base-line", "Lowest base line, in its zone", Figure.Max(rows, row => row.Baseline), zone);
        figures.Length("return-line.left", "Left edge", Figure.Farthest(rows, FormFigures.TextLeft), Figure.TextLeft);
        figures.Length("return-line.width", "Widest line", Figure.Max(rows, row => row.Width), Figure.FieldWidth);
        figures.Size("return-line.size", "Type size", Figure.Min(rows, row => row.Size), Norms.Points(SmallestType));
        figures.Count("return-line.lines", "Lines", rows.IsEmpty ? null : rows.Count, Norms.Count(1, 2));
        return figures.All;
    }

    /// <summary>Whether the return line stands in the zone of the notes, directly above a note or the address.</summary>
    internal static bool IsIntegrated(LetterZones letter)
    {
        var (rows, form) = (letter.Field.ReturnLine, letter.Form);
        if (rows.IsEmpty || rows[^1].Baseline <= form.ReturnLineBottom + Norms.Ink)
        {
            return false;
        }

        var next = letter.Field.Notes.Concat(letter.Field.Address).FirstOrDefault();
        return next is not null
            && next.Baseline - rows[^1].Baseline < next.Size.Times(DirectlyAbove)
            && AddressFigures.Top(letter) is { } top && top.IsNear(form.Divider, 1.5.Mm);
    }
}
