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
        Lines = [.. paged.Pages.SelectMany((page, index) => LinesOf(page, index))];
        Body = [.. Lines.Where(line => line.Page > 0 || line.Baseline > resolved.BodyTop)];
    }

    internal ResolvedLetter Resolved { get; }

    internal PagedLetter Paged { get; }

    /// <summary>The lines of all pages in reading order, page numbers left out.</summary>
    internal IReadOnlyList<LaidLine> Lines { get; }

    /// <summary>The lines from the subject on.</summary>
    internal IReadOnlyList<LaidLine> Body { get; }

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

    private static IEnumerable<LaidLine> LinesOf(Page page, int index) => page.Items.OfType<GlyphRunItem>()
        .Where(item => item.Node is not null)
        .GroupBy(item => item.Baseline)
        .Select(line => new LaidLine(index, line.Key, [.. line]));
}

/// <summary>The runs on one base line.</summary>
internal sealed record LaidLine(int Page, Length Baseline, IReadOnlyList<GlyphRunItem> Runs)
{
    internal string Text => string.Concat(Runs.Select(run => run.Run.Text)).TrimEnd();

    /// <summary>Where the last glyph ends that is no space.</summary>
    internal Length Right => InkRight(Runs[^1]);

    internal static Length InkRight(GlyphRunItem item) => item.X + item.Run.WithoutClosingSpace.Width;
}
