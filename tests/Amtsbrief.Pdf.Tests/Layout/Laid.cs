using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>A letter as layout hands it to export, with its lines put together again.</summary>
internal sealed class Laid
{
    private readonly ILookup<LogicalNode, int> _pages;

    private Laid(ResolvedLetter resolved, PagedLetter paged)
    {
        (Resolved, Paged) = (resolved, paged);
        DetailsBox = resolved.Template.Head.Box;
        Tree = new LaidTree(paged.Root);
        _pages = paged.Pages.Index()
            .SelectMany(page => page.Item.Items.Where(item => item.Node is not null).Select(item => (page.Index, item.Node)))
            .ToLookup(entry => entry.Node!, entry => entry.Index);
        Lines = [.. paged.Pages.SelectMany((page, index) => LinesOf(page, index))];
        Body =
        [
            .. Lines.Where(line => !line.IsDetail && !line.IsNote
                && (line.Page > 0 || line.Baseline > resolved.FirstPage.TextTop)),
        ];
    }

    internal ResolvedLetter Resolved { get; }

    internal PagedLetter Paged { get; }

    internal LaidTree Tree { get; }

    /// <summary>The information block or side column.</summary>
    internal Box DetailsBox { get; }

    /// <summary>The lines of all pages in reading order, page numbers left out.</summary>
    internal IReadOnlyList<LaidLine> Lines { get; }

    /// <summary>The lines from the subject on, notes left out.</summary>
    internal IReadOnlyList<LaidLine> Body { get; }

    /// <summary>The lines of the notes at the foot of the pages.</summary>
    internal IEnumerable<LaidLine> Notes => Lines.Where(line => line.IsNote);

    internal IEnumerable<LinkItem> Links => Paged.Pages.SelectMany(page => page.Items).OfType<LinkItem>();

    internal IEnumerable<GlyphRunItem> PageNumbers(int page) =>
        Paged.Pages[page].Items.OfType<GlyphRunItem>().Where(item => item.Node is null);

    internal IEnumerable<RuleItem> Rules(int page) => Paged.Pages[page].Items.OfType<RuleItem>();

    /// <summary>The only line of the text that begins so.</summary>
    internal LaidLine Line(string start) =>
        Assert.Single(Lines, line => line.Text.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The pages on which a node stands, without the notes in it.</summary>
    internal IEnumerable<int> PagesOf(LogicalNode node) =>
        _pages[node].Concat(node.Children.ToArray().Where(child => child.Tag != LogicalTag.Note).SelectMany(PagesOf)).Distinct();

    internal static Laid Lay(Letter letter, Template? template = null) =>
        Lay(LetterCheck.Resolve(letter, template ?? Letters.Template));

    internal static Laid Lay(ResolvedLetter resolved)
    {
        var findings = new FindingCollector();
        var paged = new LetterLayout(resolved, findings).Lay();
        Assert.Empty(findings.ToList());
        return new Laid(resolved, paged);
    }

    private IEnumerable<LaidLine> LinesOf(Page page, int index) => page.Items.OfType<GlyphRunItem>()
        .Where(item => item.Node is not null)
        .GroupBy(item => (
            Baseline: item.Baseline + Resolved.Template.Type.RiseOf(item.Run.Size), IsDetail: IsDetail(item, index),
            IsNote: Tree.IsIn(item.Node!, LogicalTag.Note)))
        .Select(line => new LaidLine(index, line.Key.Baseline, line.Key.IsDetail, line.Key.IsNote, [.. line]));

    // The text of the first page may reach under an information block, but not under a side column.
    private bool IsDetail(GlyphRunItem item, int page) => page == 0 && item.X >= DetailsBox.X
        && (Resolved.Template.Head is SideColumn || item.Baseline < Resolved.FirstPage.TextTop);
}
