using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Closing, signature, enclosures and distribution.</summary>
internal static class ClosingFigures
{
    private const int FewestLinesWithClosing = 2;
    private const double SignatureStep = 2.6;
    private const int SignatureWithin = 6;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var text = letter.Text;
        var pitch = text.UsedPitch;
        var closing = text.End is [var first, ..] ? first : null;
        var last = text.Body is [.., var row] ? row : null;
        var figures = new FigureList(LetterPart.Closing) { Missing = "no closing below the text" };
        figures.Length(
            "closing.from-text",
            "From the text to the closing",
            closing is not null && last?.Page == closing.Page ? closing.Baseline - last.Baseline : null,
            Figure.BlankLines(1, pitch),
            new FigureNote { Missing = closing is null ? null : "the closing begins a page" });
        figures.Length("closing.left", "Left edge", closing?.Left, Figure.TextLeft);
        figures.Count(
            "closing.lines-above",
            "Lines of text on its page",
            closing is null ? null : text.Body.Count(row => row.Page == closing.Page),
            closing is { Page: 1 } ? Norm.Open : new Norm { AtLeast = FewestLinesWithClosing },
            new FigureNote { Page = closing?.Page ?? 1, Reason = "the first page never holds the closing alone" });
        AddSignature(figures, letter, pitch);
        AddList(figures, text, "enclosures", "Enclosures", row => Wordings.Enclosures.IsMatch(row.Parts[0].Text), pitch);
        AddList(figures, text, "distribution", "Distribution", row => Wordings.Distribution.IsMatch(row.Parts[0].Text), pitch);
        return figures.All;
    }

    private static void AddSignature(FigureList figures, LetterZones letter, Length pitch)
    {
        var rows = letter.Text.End.Take(SignatureWithin).ToList();
        var space = Steps.Pairs(rows)
            .FirstOrDefault(pair => pair.Below.Baseline - pair.Above.Baseline > pitch.Times(SignatureStep));
        var isTyped = space.Below is null || rows.Any(row => Wordings.TypedSignature.IsMatch(row.Text));
        var name = space.Below ?? rows.Skip(1).FirstOrDefault(row => row.Page == rows[0].Page);
        var above = space.Above ?? rows.FirstOrDefault();
        var hasImage = name is not null && letter.Pdf.Pages[name.Page - 1].Images
            .Any(image => image.Bottom > above!.Baseline && image.Y < name.Baseline && image.X < FormFigures.BlockLeft);

        // Handbooks say two, three and four blank lines.
        figures.Length(
            "closing.to-name",
            isTyped ? "To the next line" : "Space for the signature, to the name",
            name is null ? null : name.Baseline - above!.Baseline,
            isTyped || hasImage ? Norm.Open : Norms.Between(pitch * 3, pitch * 5, Norms.Step),
            new FigureNote
            {
                Page = name?.Page ?? 1,
                Missing = rows.Count == 0 ? null : "nothing stands below the closing",
                Reason = hasImage ? "an image stands there" : isTyped ? "no space for a hand" : null,
            });
    }

    private static void AddList(
        FigureList figures, LetterText text, string id, string name, Func<TextRow, bool> isHeading, Length pitch)
    {
        var index = text.End.ToList().FindIndex(row => isHeading(row));
        var row = index < 0 ? null : text.End[index];
        var above = index < 1 ? null : text.End[index - 1];
        figures.Length(
            $"{id}.from-above",
            $"{name}, from the line above",
            row is not null && row.Page == above?.Page ? row.Baseline - above.Baseline : null,
            Norms.AtLeast(pitch * 2, Norms.Step),
            new FigureNote { Page = row?.Page ?? 1, Missing = row is null ? "none below the closing" : "it begins a page" });
    }
}
