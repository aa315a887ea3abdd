using System.Globalization;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The page number at the foot of continuation pages, flush with the right edge of the text.</summary>
internal static class PageNumbers
{
    internal static void Add(Template template, string language, PageStack pages, FindingCollector findings)
    {
        var style = template.Type.PageNumber;
        var face = FontFaces.Arimo.Get(style.Bold, style.Italic);
        var geometry = template.Page;
        var baseline = geometry.Height - geometry.PageNumberFromBottom - style.LineHeight + style.Baseline;
        for (var page = 1; page < pages.Count; page++)
        {
            var text = template.Wording.PageNumber
                .Replace("{page}", (page + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{pages}", pages.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var lines = ParagraphBreaker.Break(
                [new StyledText(text, face, style.Size, language, Hyphenate: false)], geometry.TextWidth);
            if (lines.Length > 1 || lines is [{ Overflow.Emu: > 0 }])
            {
                findings.Error(
                    FindingCodes.LineTooWide, "template.wording.pageNumber",
                    $"The page number \"{text}\" does not fit on one line of {geometry.TextWidth}.",
                    "Shorten the template's wording.");
                return;
            }

            if (lines is [var line])
            {
                Place(line, page, geometry.Width - geometry.Right - line.Width);
            }
        }

        void Place(TextLine line, int page, Length x)
        {
            foreach (var run in line.Runs)
            {
                pages.Add(page, new GlyphRunItem(null, x, baseline, run, ArtifactKind.Footer));
                x += run.Width;
            }
        }
    }
}
