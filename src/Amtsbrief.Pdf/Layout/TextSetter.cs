using System.Collections.Immutable;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Sets one text: gives its runs their nodes in the logical tree and breaks it into lines of runs.</summary>
internal sealed class TextSetter(string language, FindingCollector findings)
{
    private const int LongestQuote = 100;

    private readonly FontFaces _faces = FontFaces.Arimo;

    /// <summary>Sets a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parent">The element that the text belongs to.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">How wide lines may be, and how they break.</param>
    /// <param name="isLast">
    /// Whether the text ends its element; one that does not gets a closing space, so that readers keep the lines apart.
    /// </param>
    internal IEnumerable<ImmutableArray<SetRun>> Set(
        ResolvedText text, LogicalNode parent, TextStyle style, Measure measure, bool isLast)
    {
        var pieces = Pieces(text, parent).ToList();
        var runs = ImmutableArray.CreateBuilder<StyledText>(pieces.Count);
        foreach (var (run, _, _) in pieces)
        {
            var closing = !isLast && runs.Count == pieces.Count - 1 ? " " : "";
            var face = _faces.Get(style.Bold || run.Bold, style.Italic || run.Italic);
            runs.Add(new StyledText(run.Text + closing, face, style.Size, run.Language ?? language, measure.Hyphenated));
        }

        foreach (var line in ParagraphBreaker.Break(runs.ToImmutable(), measure.Width, measure.Justified))
        {
            CheckFit(line, text.Path, measure.Width);
            yield return Place(line, pieces, measure.Start(line.Width));
        }
    }

    /// <summary>Sets a text beside others, which takes one line at most.</summary>
    /// <returns>The runs; none of an empty text.</returns>
    internal ImmutableArray<SetRun> SetOnOneLine(ResolvedText text, LogicalNode parent, TextStyle style, Length width)
    {
        var lines = Set(text, parent, style, new Measure(width), isLast: false).ToList();
        if (lines.Count > 1)
        {
            findings.Error(
                FindingCodes.LineTooWide, text.Path, $"\"{Quote(text.PlainText)}\" does not fit on one line of {width}.",
                "Shorten it.");
        }

        return lines.FirstOrDefault([]);
    }

    // Runs next to each other that share a link or a language share its element.
    private static IEnumerable<(ResolvedRun Run, LogicalNode Leaf, SetLink? Link)> Pieces(ResolvedText text, LogicalNode parent)
    {
        SetLink? link = null;
        ResolvedLink? last = null;
        foreach (var run in text.Runs.Where(run => run.Text.Length > 0))
        {
            if (run.Link is null)
            {
                link = null;
            }
            else if (!ReferenceEquals(run.Link, last))
            {
                link = new SetLink(parent.Add(new LogicalNode(LogicalTag.Link)), run.Link.Target, run.Link.Description);
            }

            last = run.Link;
            var element = link?.Node ?? parent;
            if (run.Language is not null)
            {
                element = Span(element, run.Language);
            }

            yield return (run, element.Add(new LogicalNode(LogicalTag.Content)), link);
        }
    }

    private static LogicalNode Span(LogicalNode parent, string language) =>
        parent.Children is [.., { Tag: LogicalTag.Span } last] && last.Language == language
            ? last
            : parent.Add(new LogicalNode(LogicalTag.Span) { Language = language });

    private static ImmutableArray<SetRun> Place(
        TextLine line, List<(ResolvedRun Run, LogicalNode Leaf, SetLink? Link)> pieces, Length start)
    {
        var x = start;
        var set = ImmutableArray.CreateBuilder<SetRun>(line.Runs.Length);
        foreach (var run in line.Runs)
        {
            var (_, leaf, link) = pieces[run.Source];
            set.Add(new SetRun(x, run, leaf, link));
            x += run.Width;
        }

        return set.MoveToImmutable();
    }

    private static string Quote(string text) =>
        text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private void CheckFit(TextLine line, string path, Length width)
    {
        if (line.Overflow > Length.Zero)
        {
            findings.Error(
                FindingCodes.WordTooWide, path,
                $"\"{Quote(line.Text.Trim())}\" is {line.Overflow} too wide for a line of {width}.",
                "Shorten the word, or put U+00AD where it may be broken.");
        }
    }
}
