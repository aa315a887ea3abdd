namespace Amtsbrief.Resolving.Frames;

/// <summary>The wording of page numbers with fields in place of <c>{page}</c> and <c>{pages}</c>.</summary>
internal static class PageNumberWording
{
    private const string Path = "template.wording.pageNumber";

    // As wide as three figures can be; all figures of a face are equally wide.
    private const string WidestFigure = "200";

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
