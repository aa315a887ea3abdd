using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>
/// What the windows of covers show of the address wherever the sheet slides. Window and covers are those of DIN 680; how
/// far a sheet slides in them is reckoned from their sizes: 10 x 5 mm in DL, 19 x 9 mm in C6/5.
/// </summary>
internal static class WindowFigures
{
    private static readonly Length Right = 110.Mm;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.Window) { Missing = "no address in the upper left part of the page" };
        Add(figures, letter, "dl", "DL", 10.Mm, 5.Mm);
        Add(figures, letter, "c65", "C6/5", 19.Mm, 9.Mm);
        var others = Others(letter);
        figures.Count("window.other-text", "Other text in the window", others.Count, Norms.Count(0), new FigureNote
        {
            Reason = others.Count > 0 ? $"the window also shows \"{others[0].Text}\"" : null,
        });
        return figures.All;
    }

    private static void Add(
        FigureList figures, LetterZones letter, string id, string cover, Length slackX, Length slackY)
    {
        var (rows, form) = (letter.Field.Address, letter.Form);
        figures.Length(
            $"window.{id}.left",
            $"Left edge in the window of {cover}",
            Figure.Min(rows, row => row.Left),
            Norms.AtLeast(FormFigures.FieldLeft, Norms.Ink));
        figures.Length(
            $"window.{id}.right",
            $"Right edge in the window of {cover}",
            Figure.Max(rows, row => row.Right),
            Norms.AtMost(Right - slackX, Norms.Ink),
            new FigureNote { IsAdvice = true, Reason = "the address field is wider than what every cover shows" });
        figures.Length(
            $"window.{id}.top",
            $"Upper edge in the window of {cover}",
            Figure.Min(rows, row => row.InkTop),
            Norms.AtLeast(form.FieldTop + slackY, Norms.Ink));
        figures.Length(
            $"window.{id}.bottom",
            $"Lower edge in the window of {cover}",
            Figure.Max(rows, row => row.InkBottom),
            Norms.AtMost(form.FieldBottom, Norms.Ink));
    }

    private static List<TextRow> Others(LetterZones letter)
    {
        var known = letter.Field.All.SelectMany(row => row.Parts).ToHashSet();
        return [.. letter.FirstPage.Lines
            .Where(line => !known.Contains(line) && line.Left < Right && line.Right > FormFigures.FieldLeft)
            .Select(line => new TextRow([line]))
            .Where(row => row.InkBottom > letter.Form.FieldTop + Norms.Ink && row.InkTop < letter.Form.FieldBottom - Norms.Ink)];
    }
}
