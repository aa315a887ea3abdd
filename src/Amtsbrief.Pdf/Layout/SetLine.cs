using System.Collections.Immutable;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout;

/// <summary>
/// One line of text that is set but not yet on a page.
/// </summary>
/// <param name="Style">The style that gives height and base line.</param>
/// <param name="Runs">The runs with their places from the line's left edge.</param>
/// <param name="SpaceBefore">What is left free above, unless the line stands first on a continuation page.</param>
/// <param name="MayStartPage">Whether a page may break before the line.</param>
internal sealed record SetLine(TextStyle Style, ImmutableArray<SetRun> Runs, Length SpaceBefore, bool MayStartPage)
{
    internal Length Height => Style.LineHeight;

    internal void Place(PageStack pages, int page, Length x, Length y)
    {
        foreach (var run in Runs)
        {
            pages.Add(page, new GlyphRunItem(run.Node, x + run.X, y + Style.Baseline, run.Glyphs));
            if (run.Link is { } link)
            {
                var box = new Box(x + run.X, y, run.Glyphs.WithoutClosingSpace.Width, Height);
                pages.Add(page, new LinkItem(link.Node, box, link.Target, link.Description));
            }
        }
    }
}

/// <summary>Glyphs at a place on a line, with the leaf they belong to.</summary>
internal sealed record SetRun(Length X, GlyphRun Glyphs, LogicalNode Node, SetLink? Link);

/// <summary>A link with its element in the logical tree.</summary>
internal sealed record SetLink(LogicalNode Node, Uri Target, string Description);
