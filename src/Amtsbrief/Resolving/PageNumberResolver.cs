using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The zone of the page number, worded with fields.</summary>
internal static class PageNumberResolver
{
    private const string Path = "template.wording.pageNumber";

    // As wide as three figures can be; all figures of a face are equally wide.
    private const string WidestFigure = "200";

    internal static ResolvedZone? Resolve(Template template)
    {
        var place = template.PageNumber;
        if (template.Wording.PageNumber.Length == 0 || place.Position == PageNumberPosition.None)
        {
            return null;
        }

        var page = template.Page;
        var height = template.Type.PageNumber.LineHeight;
        var box = new Box(page.Left, page.Height - place.FromEdge - height, page.TextWidth, height);
        var line = new ResolvedParagraph(TextRole.PageNumber, Length.Zero, Path, [Line(template.Wording.PageNumber)])
        {
            Alignment = HorizontalAlignment.Right,
        };
        return new ResolvedZone(ZoneKind.PageNumber, box, [line]);
    }

    /// <summary>The wording with fields in place of <c>{page}</c> and <c>{pages}</c>.</summary>
    internal static ResolvedText Line(string wording)
    {
        var runs = new List<ResolvedRun>();
        for (var start = 0; start < wording.Length;)
        {
            var (field, length) = FieldAt(wording, start);
            if (field == PageField.None)
            {
                runs.Add(new ResolvedRun(wording.Substring(start, length)));
            }
            else
            {
                runs.Add(new ResolvedRun(WidestFigure) { Field = field });
            }

            start += length;
        }

        return new ResolvedText(ValueList.From(runs), Path);
    }

    private static (PageField Field, int Length) FieldAt(string wording, int start)
    {
        const string Page = "{page}";
        const string Pages = "{pages}";
        if (string.CompareOrdinal(wording, start, Page, 0, Page.Length) == 0)
        {
            return (PageField.Page, Page.Length);
        }

        if (string.CompareOrdinal(wording, start, Pages, 0, Pages.Length) == 0)
        {
            return (PageField.Pages, Pages.Length);
        }

        var next = wording.IndexOf('{', start + 1);
        return (PageField.None, (next < 0 ? wording.Length : next) - start);
    }
}
