using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>Everything that a letter prints besides its address field, by page.</summary>
internal static class PrintedPlaces
{
    internal static IEnumerable<PrintedPlace> OfFirstPage(ResolvedLetter letter) =>
    [
        .. Frame(letter.FirstPage, letter.Template, "template.letterhead"),
        .. letter.HeadZones.Concat(letter.FootZones)
            .Where(zone => zone.Kind is not (ZoneKind.ReturnLine or ZoneKind.Notes or ZoneKind.Recipient))
            .Select(Zone),
        .. Marks(letter.Template.Marks),
    ];

    internal static IEnumerable<PrintedPlace> OfContinuationPages(ResolvedLetter letter) =>
        Frame(letter.ContinuationPages, letter.Template, "template.continuationLetterhead");

    private static IEnumerable<PrintedPlace> Frame(ResolvedFrame frame, Template template, string letterhead)
    {
        var page = template.Page;
        return
        [
            .. frame.Images.Select(image => new PrintedPlace(image.Box, image.Path, "image")),
            .. frame.Rules.Select(rule => new PrintedPlace(rule, letterhead, "rule")),
            .. frame.Zones().Select(Zone),
            .. frame.PageNumber is { } number ? [Zone(number)] : (PrintedPlace[])[],
            new(new Box(page.Left, frame.TextTop, page.TextWidth, frame.TextBottom - frame.TextTop), "template.page", "text"),
        ];
    }

    private static PrintedPlace Zone(ResolvedZone zone) => new(zone.Box, zone.Blocks[0].Path, zone.Kind switch
    {
        ZoneKind.Letterhead => "letterhead",
        ZoneKind.Reference => "reference line",
        ZoneKind.ContinuationHeader => "header",
        ZoneKind.Footer => "footer",
        ZoneKind.PageNumber => "page number",
        _ => "details of the head",
    });

    private static IEnumerable<PrintedPlace> Marks(SheetMarks marks)
    {
        for (var index = 0; index < marks.Folds.Count; index++)
        {
            yield return Mark(marks, marks.Folds[index], marks.FoldLength, $"template.marks.folds[{index}]", "fold mark");
        }

        if (marks.Hole is { } hole)
        {
            yield return Mark(marks, hole, marks.HoleLength, "template.marks.hole", "hole mark");
        }
    }

    private static PrintedPlace Mark(SheetMarks marks, Length y, Length length, string path, string name) =>
        new(new Box(marks.X, y, length, Length.Zero), path, name);
}
