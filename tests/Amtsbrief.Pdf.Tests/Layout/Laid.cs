using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>A letter as layout hands it to export, with its lines put together again.</summary>
internal sealed class Laid
{
    private Laid(ResolvedLetter resolved, PagedLetter paged)
    {
        (Resolved, Paged) = (resolved, paged);
        DetailsBox = resolved.Template.Head.Box;
        Lines = [.. paged.Pages.SelectMany((page, index) => LinesOf(page, index))];
        Body = [.. Lines.Where(line => !line.IsDetail && (line.Page > 0 || line.Baseline > resolved.FirstPage.TextTop))];
    }

    internal ResolvedLetter Resolved { get; }

    internal PagedLetter Paged { get; }

    /// <summary>The information block or side column.</summary>
    internal Box DetailsBox { get; }

    /// <summary>The lines of all pages in reading order, page numbers left out.</summary>
    internal IReadOnlyList<LaidLine> Lines { get; }

    /// <summary>The lines from the subject on.</summary>
    internal IReadOnlyList<LaidLine> Body { get; }

    internal IEnumerable<LinkItem> Links => Paged.Pages.SelectMany(page => page.Items).OfType<LinkItem>();

    internal IEnumerable<GlyphRunItem> PageNumbers(int page) =>
        Paged.Pages[page].Items.OfType<GlyphRunItem>().Where(item => item.Node is null);

    internal static Laid Lay(Letter letter, Template? template = null)
    {
        var findings = new FindingCollector();
        var resolved = LetterCheck.Resolve(letter, template ?? Letters.Template);
        var paged = new LetterLayout(resolved, findings).Lay();
        Assert.Empty(findings.ToList());
        return new Laid(resolved, paged);
    }

    private IEnumerable<LaidLine> LinesOf(Page page, int index) => page.Items.OfType<GlyphRunItem>()
        .Where(item => item.Node is not null)
        .GroupBy(item => (item.Baseline, IsDetail: IsDetail(item, index)))
        .Select(line => new LaidLine(index, line.Key.Baseline, line.Key.IsDetail, [.. line]));

    // The text of the first page may reach under an information block, but not under a side column.
    private bool IsDetail(GlyphRunItem item, int page) => page == 0 && item.X >= DetailsBox.X
        && (Resolved.Template.Head is SideColumn || item.Baseline < Resolved.FirstPage.TextTop);
}
