using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>One line of text that is set but not yet on a page.</summary>
/// <param name="path">Where it stands in the letter.</param>
/// <param name="style">The style that gives height and base line.</param>
/// <param name="runs">The runs from left to right.</param>
internal sealed class SetLine(string path, TextStyle style, ImmutableArray<SetRun> runs) : FlowBox(path)
{
    internal ImmutableArray<SetRun> Runs => runs;

    internal override Length Height => style.LineHeight;

    internal override ImmutableArray<FlowNote> Notes { get; } = NotesOf(runs);

    /// <summary>The line with runs before its own, which they do not move.</summary>
    internal SetLine After(ImmutableArray<SetRun> label) => new(Path, style, [.. label, .. runs]);

    internal override void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content)
    {
        foreach (var (left, glyphs, source) in runs)
        {
            var baseline = y + style.Baseline - source.Rise;
            if (placing.Artifact is { } artifact)
            {
                pages.Add(page, new GlyphRunItem(null, x + left, baseline, glyphs, artifact));
                continue;
            }

            pages.Add(page, new GlyphRunItem(source.Leaf, x + left, baseline, glyphs));
            if (source.Link is { } link)
            {
                pages.Add(page, new LinkItem(link.Node, AreaOf(x + left, y, glyphs), link.Target, link.Description));
            }

            if (source.Mark is var (node, note, description))
            {
                pages.Add(page, new JumpItem(node, AreaOf(x + left, y, glyphs), note.Start, description));
                note.Place(pages, page);
            }
        }
    }

    private Box AreaOf(Length x, Length y, Text.GlyphRun glyphs) => new(x, y, glyphs.WithoutClosingSpace.Width, Height);

    private static ImmutableArray<FlowNote> NotesOf(ImmutableArray<SetRun> runs)
    {
        ImmutableArray<FlowNote> notes = [];
        foreach (var run in runs)
        {
            if (run.Source.Mark is { } mark)
            {
                notes = notes.Add(mark.Note);
            }
        }

        return notes;
    }
}
