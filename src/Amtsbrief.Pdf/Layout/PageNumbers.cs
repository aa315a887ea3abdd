using System.Globalization;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The page number on continuation pages.</summary>
internal static class PageNumbers
{
    internal static void Add(ResolvedLetter letter, PageStack pages, FindingCollector findings)
    {
        if (letter.ContinuationPages.PageNumber is not { Blocks: [ResolvedParagraph { Lines: [var wording] }], Box: var box })
        {
            return;
        }

        var style = letter.Template.Type.PageNumber;
        var face = FontFaces.Arimo.Get(style.Bold, style.Italic);
        for (var page = 1; page < pages.Count; page++)
        {
            var text = string.Concat(wording.Runs.Select(run => run.Field switch
            {
                PageField.Page => (page + 1).ToString(CultureInfo.InvariantCulture),
                PageField.Pages => pages.Count.ToString(CultureInfo.InvariantCulture),
                _ => run.Text,
            }));
            var lines = ParagraphBreaker.Break(
                [new StyledText(text, face, style.Size, letter.Language, Hyphenate: false)], box.Width);
            if (lines.Length > 1 || lines is [{ Overflow.Emu: > 0 }])
            {
                findings.Error(
                    FindingCodes.LineTooWide, wording.Path,
                    $"The page number \"{text}\" does not fit on one line of {box.Width}.",
                    "Shorten the template's wording.");
                return;
            }

            if (lines is [var line])
            {
                Place(line, page, box.Right - line.Width);
            }
        }

        void Place(TextLine line, int page, Length x)
        {
            foreach (var run in line.Runs)
            {
                pages.Add(page, new GlyphRunItem(null, x, box.Y + style.Baseline, run, ArtifactKind.Footer));
                x += run.Width;
            }
        }
    }
}
