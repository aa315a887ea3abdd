using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The letterhead, which must not hang into the address field.</summary>
internal static class LetterheadFigures
{
    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var figures = new FigureList(LetterPart.Letterhead) { Missing = "nothing stands above the address field" };
        var top = letter.Form.FieldTop;
        var bottoms = letter.Pages[0].Header
            .Where(row => row.InkTop < top && row.Left < FormFigures.FieldRight).Select(row => row.InkBottom)
            .Concat(letter.FirstPage.Images
                .Where(image => image.Y < top && image.X < FormFigures.FieldRight && image.Right > FormFigures.FieldLeft)
                .Select(image => image.Bottom))
            .ToList();
        figures.Length(
            "letterhead.bottom",
            "Lowest edge above the address field",
            bottoms.Count > 0 ? bottoms.Max() : null,
            Norms.AtMost(top, Norms.Ink));
        return figures.All;
    }
}
