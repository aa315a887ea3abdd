using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>
/// What stands around the text must hold its words, keep clear of everything else, and leave room for four lines of text.
/// </summary>
internal sealed class FrameRules
{
    private const int LeastLines = 4;

    private readonly ResolvedLetter _letter;
    private readonly FindingCollector _findings;

    private FrameRules(ResolvedLetter letter, FindingCollector findings) => (_letter, _findings) = (letter, findings);

    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        var rules = new FrameRules(letter, findings);
        rules.CheckWords(letter.FirstPage, "first page");
        rules.CheckWords(letter.ContinuationPages, "continuation pages");
        rules.CheckNumberOfFirstPage();
        rules.CheckLetterheadOfContinuationPages();
        rules.CheckTextOfFirstPage();
        rules.CheckTextOfContinuationPages();
    }

    private void CheckWords(ResolvedFrame frame, string pages)
    {
        var type = _letter.Template.Type;
        foreach (var zone in frame.Header.Where(zone => zone.Kind == ZoneKind.ContinuationHeader))
        {
            WordFit.Check(zone.Blocks, zone.Box.Width, $"header of {pages}", type, _findings);
        }

        // A column without width is the template's fault, and reported there.
        foreach (var column in (frame.Footer?.Columns ?? []).Where(column => column.Box.Width > Length.Zero))
        {
            WordFit.Check(column.Blocks, column.Box.Width, $"footer of the {pages}", type, _findings);
        }
    }

    // Above the text, the first page has letterhead and address field.
    private void CheckNumberOfFirstPage()
    {
        if (_letter.FirstPage is { PageNumber.Box: var number, Images: var images })
        {
            Clear(number, images.Select(image => image.Box), "page number", "letterhead", "template.pageNumber.fromEdge");
            Clear(
                number, _letter.HeadZones.Select(zone => zone.Box), "page number", "head of the first page",
                "template.pageNumber.fromEdge");
        }
    }

    private void CheckLetterheadOfContinuationPages()
    {
        var frame = _letter.ContinuationPages;
        var lines = frame.Header.Where(zone => zone.Kind == ZoneKind.Letterhead).ToList();
        var letterhead = frame.Images.Select(image => image.Box).Concat(lines.Select(zone => zone.Box)).ToList();
        foreach (var zone in lines)
        {
            LetterheadFit.Check(
                zone, _letter.Template.ContinuationLetterhead!, frame.Images, "letterhead of continuation pages",
                _letter.Template.Type, _findings);
        }

        foreach (var zone in frame.Header.Where(zone => zone.Kind == ZoneKind.ContinuationHeader))
        {
            Clear(zone.Box, letterhead, "header of continuation pages", "letterhead", "template.continuationHeader.top");
        }

        if (frame.PageNumber is { } number)
        {
            Clear(number.Box, letterhead, "page number", "letterhead of continuation pages", "template.pageNumber.fromEdge");
        }
    }

    private void Clear(Box box, IEnumerable<Box> others, string name, string other, string path)
    {
        var over = Length.Zero;
        foreach (var one in others.Where(one => one.X < box.Right && box.X < one.Right))
        {
            over = Length.Max(over, Length.Min(one.Bottom, box.Bottom) - Length.Max(one.Y, box.Y));
        }

        if (over > Length.Zero)
        {
            _findings.Error(
                FindingCodes.TemplatePlace, path, $"The {name} stands {over} over the {other}.", "Move one of them.");
        }
    }

    private void CheckTextOfFirstPage()
    {
        var frame = _letter.FirstPage;
        if (OverOf(frame) is not { } over)
        {
            return;
        }

        if (frame.Footer is { } footer && OverOf(frame with { TextBottom = _letter.Template.Page.TextBottom }) is null)
        {
            ReportFooter(footer, "first page", over, "template.footer");
        }
        else
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, "sender",
                $"The head pushes the text down to {frame.TextTop}; that is {over} too low for {LeastLines} lines of text.",
                "Leave details out, or set them in a smaller size.");
        }
    }

    private void CheckTextOfContinuationPages()
    {
        var (frame, page) = (_letter.ContinuationPages, _letter.Template.Page);
        if (OverOf(frame) is not { } over)
        {
            return;
        }

        var header = frame.Header.FirstOrDefault(zone => zone.Kind == ZoneKind.ContinuationHeader);
        if (header is not null && OverOf(frame with { TextTop = page.Top }) is null)
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, "template.continuationHeader",
                $"The header of continuation pages is {header.Box.Height} high; that is {over} too much for {LeastLines} lines of text.",
                "Leave details out of it, or set it in a smaller size.");
        }
        else if (frame.Footer is { } footer && OverOf(frame with { TextBottom = page.TextBottom }) is null)
        {
            ReportFooter(footer, "continuation pages", over, "template.continuationFooter");
        }
        else
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, "template.page",
                $"Head and foot of continuation pages are {over} too high for {LeastLines} lines of text between them.",
                "Make them lower, or reduce the margins.");
        }
    }

    private void ReportFooter(ResolvedFooter footer, string pages, Length over, string path) => _findings.Error(
        FindingCodes.ZoneTooHigh, path,
        $"The footer of the {pages} is {footer.Box.Height} high; that is {over} too much for {LeastLines} lines of text.",
        "Leave details out of it, or set it in a smaller size.");

    private Length? OverOf(ResolvedFrame frame) => OverOf(frame, _letter.Template);

    /// <summary>By how much the text is too low; null if it is not.</summary>
    internal static Length? OverOf(ResolvedFrame frame, Template template)
    {
        var over = frame.TextTop + (template.Type.Body.LineHeight * LeastLines) - frame.TextBottom;
        return over > Length.Zero ? over : null;
    }
}
