using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Footers and continuation headers, which keep a line away from the text.</summary>
internal static class MarginFigures
{
    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.Margins) { Missing = "no footer" };
        if (letter.Pages.All(page => page.Footer.IsEmpty))
        {
            AddFooter(figures, letter, letter.Pages[0]);
        }

        foreach (var page in letter.Pages)
        {
            if (page.Number > 1 && !page.Header.IsEmpty)
            {
                AddHeader(figures, page);
            }

            if (!page.Footer.IsEmpty)
            {
                AddFooter(figures, letter, page);
            }
        }

        return figures.All;
    }

    private static void AddHeader(FigureList figures, PageText page)
    {
        var note = new FigureNote { Page = page.Number, Reason = "no figure of the norm" };
        figures.Length("header.top", "Header, upper edge", page.Header[0].InkTop, Norm.Open, note);
        figures.Length(
            "header.gap",
            "From the header to the text",
            page.Text.IsEmpty ? null : page.Text[0].InkTop - page.Header[^1].InkBottom,
            Norms.AtLeast(FormFigures.Pitch, Norms.Ink),
            note with { Reason = null, Missing = "no text on the page" });
    }

    private static void AddFooter(FigureList figures, LetterZones letter, PageText page)
    {
        var note = new FigureNote { Page = page.Number, Reason = "no figure of the norm" };
        figures.Length(
            "footer.gap",
            "From the text to the footer",
            page.Last is { } last && !page.Footer.IsEmpty ? page.Footer[0].InkTop - last.InkBottom : null,
            Norms.AtLeast(FormFigures.Pitch, Norms.Ink),
            note with { Reason = null });
        figures.Length(
            "footer.bottom",
            "From the footer to the lower edge",
            page.Footer.IsEmpty ? null : letter.Pdf.Pages[page.Number - 1].Height - page.Footer[^1].InkBottom,
            Norm.Open,
            note);
    }
}
