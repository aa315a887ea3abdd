using System.Globalization;
using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Page numbers, which continuation pages must have.</summary>
internal static class PageNumberFigures
{
    private static readonly Length AtEdge = 10.Mm;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.PageNumbers) { Missing = "the first page need not have one" };
        var textRight = letter.Pages.SelectMany(page => page.Text).Select(row => row.Right)
            .DefaultIfEmpty(letter.FirstPage.Width).Max();
        foreach (var page in letter.Pages)
        {
            var number = Find(letter, page);
            AddWording(figures, letter, page, number);
            if (page.Number > 1)
            {
                AddPlace(figures, page, number, textRight);
            }
        }

        return figures.All;
    }

    private static FoundPageNumber? Find(LetterZones letter, PageText page)
    {
        var sheet = letter.Pdf.Pages[page.Number - 1];
        var margins = page.Header.Concat(page.Footer);
        var side = TextRow.Of(sheet.Lines.Where(line => letter.Side is { IsColumn: true } column && line.Left >= column.Left - 1.Mm));
        return PageNumberFinder.Find(sheet, page.Number == 1 ? page.Footer.Concat(side) : margins.Concat(side))
            ?? PageNumberFinder.Find(sheet, page.Text.Where(PageNumberFinder.IsNumber));
    }

    private static void AddWording(FigureList figures, LetterZones letter, PageText page, FoundPageNumber? number)
    {
        var total = letter.Pages.Count;
        var wrong = number is not null && (number.Number != page.Number || (number.Total ?? total) != total);
        var verdict = number is null ? page.Number == 1 ? Verdict.NotFound : Verdict.Fail
            : wrong ? Verdict.Fail
            : page.Number == 1 || !number.HasWord ? Verdict.NotJudged
            : Verdict.Pass;
        figures.Text(
            "page-number.wording",
            "Page number",
            number?.Text,
            page.Number == 1 ? Norm.Open : Norms.Words(string.Create(CultureInfo.InvariantCulture, $"Seite {page.Number} von {total}")),
            verdict,
            new FigureNote
            {
                Page = page.Number,
                Reason = number is null && page.Number > 1 ? "continuation pages are numbered"
                    : wrong ? "it does not agree with the pages of the file"
                    : verdict == Verdict.NotJudged ? page.Number == 1 ? "both ways occur" : "an older way of numbering"
                    : null,
            });
    }

    private static void AddPlace(FigureList figures, PageText page, FoundPageNumber? number, Length textRight)
    {
        var note = new FigureNote { Page = page.Number, Missing = "no page number" };
        var isRight = number?.Right > textRight - AtEdge;
        figures.Text(
            "page-number.place",
            "Page number, place",
            number is null ? null : isRight ? "right" : number.Left < FormFigures.TextLeft + AtEdge ? "left" : "centre",
            Norms.Words("right"),
            isRight ? Verdict.Pass : Verdict.NotJudged,
            note with { Reason = number is null || isRight ? null : "other places occur" });
        figures.Length(
            "page-number.gap",
            "Page number, to the text",
            number is null ? null : Gap(page, number.Row),
            Norms.AtLeast(FormFigures.Pitch, Norms.Ink),
            note with { Missing = number is null ? note.Missing : "it stands beside the text" });
    }

    // To the next row of text, if the number stands above or below the text and not beside it.
    private static Length? Gap(PageText page, TextRow number)
    {
        var text = page.Text.Concat(page.Footnotes).Where(row => row != number).ToList();
        if (text.TrueForAll(row => row.Right < number.Left))
        {
            return null;
        }

        var above = text.FindLast(row => row.Baseline < number.Baseline);
        var below = text.Find(row => row.Baseline > number.Baseline);
        return (above, below) switch
        {
            ({ } row, null) => number.InkTop - row.InkBottom,
            (null, { } row) => row.InkTop - number.InkBottom,
            _ => null,
        };
    }
}
