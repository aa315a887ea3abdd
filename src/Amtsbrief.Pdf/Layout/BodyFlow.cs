using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Flows lines over pages: each page takes as many as fit, back to the last line before which it may break.</summary>
internal static class BodyFlow
{
    internal static void Place(IEnumerable<SetLine> body, ResolvedLetter letter, PageStack pages)
    {
        var lines = body.ToList();
        for (int start = 0, page = 0; start < lines.Count; page++)
        {
            var frame = page == 0 ? letter.FirstPage : letter.ContinuationPages;
            var end = End(lines, start, frame.TextBottom - frame.TextTop);
            var y = frame.TextTop;
            for (var index = start; index < end; index++)
            {
                y += index == start ? Length.Zero : lines[index].SpaceBefore;
                lines[index].Place(pages, page, letter.Template.Page.Left, y);
                y += lines[index].Height;
            }

            start = end;
        }
    }

    // The first line of the next page. At least one line is taken, so that every page gets on.
    private static int End(List<SetLine> lines, int start, Length height)
    {
        var used = lines[start].Height;
        var end = start + 1;
        while (end < lines.Count && used + lines[end].SpaceBefore + lines[end].Height <= height)
        {
            used += lines[end].SpaceBefore + lines[end].Height;
            end++;
        }

        var good = end;
        while (good < lines.Count && good > start && !lines[good].MayStartPage)
        {
            good--;
        }

        return good > start ? good : end;
    }
}
