using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Gives the runs of one text their elements and leaves. Not thread-safe.</summary>
/// <param name="parent">The element that the text belongs to.</param>
internal struct InlineTree(LogicalNode parent)
{
    private SetLink? _link;
    private ResolvedLink? _last;

    /// <summary>Adds a run; runs next to each other that share a link or a language share its element.</summary>
    internal RunSource Add(ResolvedRun run)
    {
        if (run.Link is null)
        {
            _link = null;
        }
        else if (!ReferenceEquals(run.Link, _last))
        {
            var node = parent.Add(new LogicalNode(LogicalTag.Link));
            _link = new SetLink(node, run.Link.Target, run.Link.Description);
        }

        _last = run.Link;
        var element = _link?.Node ?? parent;
        if (run.Language is not null)
        {
            element = Span(element, run.Language);
        }

        return new RunSource(element.Add(new LogicalNode(LogicalTag.Content)), _link);
    }

    /// <summary>Adds the mark of a note; a link around it ends, for links do not nest.</summary>
    internal LogicalNode AddMark()
    {
        (_link, _last) = (null, null);
        return parent.Add(new LogicalNode(LogicalTag.Reference)).Add(new LogicalNode(LogicalTag.Link));
    }

    private static LogicalNode Span(LogicalNode parent, string language) =>
        parent.Children is [.., { Tag: LogicalTag.Span } last] && last.Language == language
            ? last
            : parent.Add(new LogicalNode(LogicalTag.Span) { Language = language });
}
