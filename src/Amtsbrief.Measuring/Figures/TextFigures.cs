using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The running text.</summary>
internal static class TextFigures
{
    private const double SmallestType = 10;
    private const double WidestPitch = 1.3;

    /// <summary>The part of all lines that has to share the left edge.</summary>
    private const double SharedEdge = 0.15;

    private static readonly Length SameEdge = 0.2.Mm;
    private static readonly Length SmallestRightMargin = 10.Mm;
    private static readonly Length RecommendedRightMargin = 20.Mm;
    private static readonly Length SmallestMargin = FormFigures.Pitch * 4;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var text = letter.Text;
        var rows = letter.Pages.SelectMany(page => page.Text).ToList();
        var figures = new FigureList(LetterPart.Text) { Missing = "no text below the address" };
        figures.Length(
            "text.left",
            "Left edge",
            LeftEdge(rows),
            Figure.TextLeft);
        figures.Length(
            "text.leftmost",
            "Leftmost line",
            rows.Count == 0 ? null : rows.Min(row => row.Left),
            Norms.AtLeast(FormFigures.TextLeft, Norms.Edge));
        var right = rows.Count == 0 ? (Length?)null : rows.Min(row => letter.Pdf.Pages[row.Page - 1].Width - row.Right);
        figures.Length("text.right-margin", "Margin at the right", right, Norms.AtLeast(SmallestRightMargin, Norms.Edge));
        figures.Length(
            "text.right-margin-recommended",
            "Margin at the right, as recommended",
            right,
            Norms.AtLeast(RecommendedRightMargin, Norms.Edge),
            new FigureNote { IsAdvice = true, Reason = "recommended, not asked" });
        figures.Size("text.size", "Type size", rows.Count == 0 ? null : text.BodySize, Norms.Points(SmallestType));
        figures.Length(
            "text.pitch",
            "Line pitch",
            text.Pitch,
            Norms.Between(text.BodySize, text.BodySize.Times(WidestPitch), Norms.Ink),
            new FigureNote { Missing = "no two lines of text follow each other" });
        figures.Length(
            "text.pitch-spread", "Line pitch, difference within paragraphs", PitchSpread(text), Norms.Exactly(Length.Zero, Norms.Ink),
            new FigureNote { Missing = "no two lines of text follow each other" });
        figures.Length(
            "text.paragraphs",
            "From paragraph to paragraph",
            ParagraphStep(text, LeftEdge(rows)),
            Figure.BlankLines(1, text.UsedPitch),
            new FigureNote { Missing = "no two paragraphs" });
        foreach (var page in letter.Pages.Where(page => !page.Text.IsEmpty))
        {
            AddMargins(figures, letter, page);
        }

        return figures.All;
    }

    /// <summary>The leftmost edge that many lines share; tables and lists have edges of their own.</summary>
    private static Length? LeftEdge(List<TextRow> rows)
    {
        var running = rows.Where(row => row.Parts.Count == 1).ToList();
        var all = (running.Count > 0 ? running : rows).Select(row => row.Left).Order().ToList();
        return all.Distinct()
            .Where(left => all.Count(other => other.IsNear(left, SameEdge)) >= Math.Max(2, all.Count * SharedEdge))
            .Select(left => (Length?)left)
            .FirstOrDefault() ?? LengthMath.MostCommon(all, SameEdge);
    }

    private static void AddMargins(FigureList figures, LetterZones letter, PageText page)
    {
        var note = new FigureNote { Page = page.Number };
        if (page.Number > 1)
        {
            figures.Length(
                "text.top-margin", "Margin at the top", page.Text[0].InkTop, Norms.AtLeast(SmallestMargin, Norms.Ink), note);
        }

        figures.Length(
            "text.bottom-margin",
            "Margin at the bottom",
            letter.Pdf.Pages[page.Number - 1].Height - page.Last!.InkBottom,
            Norms.AtLeast(SmallestMargin, Norms.Ink),
            note);
    }

    private static IEnumerable<Length> BodySteps(
        LetterText text, double least, double most, Func<TextRow, bool>? isMeant = null) => Steps
        .Pairs(text.Body)
        .Where(pair => IsRunning(pair.Above, text) && IsRunning(pair.Below, text))
        .Where(pair => isMeant is null || (isMeant(pair.Above) && isMeant(pair.Below)))
        .Select(pair => pair.Below.Baseline - pair.Above.Baseline)
        .Where(step => step > text.UsedPitch.Times(least) && step < text.UsedPitch.Times(most));

    // Rows of a table have steps of their own.
    private static bool IsRunning(TextRow row, LetterText text) =>
        row.Parts.Count == 1 && row.Size.IsNear(text.BodySize, 0.3.Pt);

    private static Length? PitchSpread(LetterText text)
    {
        var steps = BodySteps(text, 0.85, 1.15).ToList();
        return steps.Count == 0 ? null : steps.Max() - steps.Min();
    }

    // Within tables and lists other steps are right.
    private static Length? ParagraphStep(LetterText text, Length? left) => left is not { } edge
        ? null
        : LengthMath.MostCommon(BodySteps(text, 1.15, 3.2, row => row.Left.IsNear(edge, SameEdge)), 0.2.Mm);
}
