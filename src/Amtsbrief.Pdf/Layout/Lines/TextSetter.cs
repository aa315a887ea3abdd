using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Sets one text: gives its runs their places in the logical tree and breaks it into lines of runs.</summary>
internal sealed class TextSetter
{
    // It keeps the mark on the line of what stands before it.
    private const string WordJoiner = "\u2060";

    private readonly FontFaces _faces = FontFaces.Arimo;
    private readonly string _language;
    private readonly HyphenationRules _hyphenation;
    private readonly FitFindings _fit;
    private readonly BrokenParagraphs _paragraphs;
    private readonly NoteSetter _notes;

    internal TextSetter(ResolvedLetter letter, FindingCollector findings, BrokenParagraphs paragraphs)
    {
        (_language, _fit, _paragraphs) = (letter.Language, new FitFindings(findings), paragraphs);
        _hyphenation = new HyphenationRules(letter.Template.Type.Hyphenation);
        _notes = new NoteSetter(letter.Template, this);
    }

    /// <summary>Sets a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parent">The element that the text belongs to.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">How wide lines may be, how they break and where they stand.</param>
    /// <param name="isLast">
    /// Whether the text ends its element; one that does not gets a closing space, so that readers keep the lines apart.
    /// </param>
    /// <param name="lines">Gets the lines.</param>
    /// <param name="label">What stands before the text.</param>
    internal void Set(
        ResolvedText text, LogicalNode parent, TextStyle style, Measure measure, bool isLast, List<SetLine> lines,
        TextLabel? label = null)
    {
        var pieces = new Pieces(text.Runs.Count + (label is null ? 0 : 2));
        if (label is not null)
        {
            var face = _faces.Get(style.Bold, style.Italic);
            pieces.Add(
                new StyledText(label.Number, face, Superscript.Size(style), _language, Hyphenate: false),
                new RunSource(label.Leaf, Rise: Superscript.Rise(style)));
            pieces.Add(new StyledText(" ", face, style.Size, _language, Hyphenate: false), new RunSource(label.Leaf));
        }

        AddRuns(text, parent, style, measure, isLast, pieces);

        foreach (var line in _paragraphs.Break(
            pieces.Texts, measure.Width, _hyphenation, measure.IsJustified))
        {
            _fit.Check(line, text.Path, measure.Width);
            lines.Add(new SetLine(text.Path, style, Place(line, measure.StartOf(line.Width), pieces.Sources)));
        }
    }

    /// <summary>Sets a text beside others, which takes one line at most.</summary>
    /// <returns>The runs; none of an empty text.</returns>
    internal ImmutableArray<SetRun> SetOnOneLine(ResolvedText text, LogicalNode parent, TextStyle style, Measure measure)
    {
        var lines = new List<SetLine>();
        Set(text, parent, style, measure, isLast: false, lines);
        if (lines.Count > 1)
        {
            _fit.ReportSecondLine(text, measure.Width);
        }

        return lines is [var first, ..] ? first.Runs : [];
    }

    private void AddRuns(
        ResolvedText text, LogicalNode parent, TextStyle style, Measure measure, bool isLast, Pieces pieces)
    {
        var tree = new InlineTree(parent);
        var closing = isLast ? -1 : LastShown(text.Runs);
        for (var at = 0; at < text.Runs.Count; at++)
        {
            var run = text.Runs[at];
            var shown = at == closing ? run.Text + " " : run.Text;
            var face = _faces.Get(style.Bold || run.Bold, style.Italic || run.Italic);
            if (run.Footnote is { } note)
            {
                var link = tree.AddMark();
                pieces.Add(
                    new StyledText(WordJoiner + shown, face, Superscript.Size(style), _language, Hyphenate: false),
                    new RunSource(
                        link.Add(new LogicalNode(LogicalTag.Content)),
                        Mark: new NoteMark(link, _notes.Set(note, parent), note.Description),
                        Rise: Superscript.Rise(style)));
            }
            else if (run.Text.Length > 0)
            {
                pieces.Add(
                    new StyledText(shown, face, style.Size, run.Language ?? _language, measure.IsHyphenated && !run.IsWhole),
                    tree.Add(run));
            }
        }
    }

    private static int LastShown(ValueList<ResolvedRun> runs)
    {
        var last = runs.Count - 1;
        while (last >= 0 && runs[last] is { Footnote: null, Text.Length: 0 })
        {
            last--;
        }

        return last;
    }

    private static ImmutableArray<SetRun> Place(TextLine line, Length x, RunSource[] sources)
    {
        var set = new SetRun[line.Runs.Length];
        for (var at = 0; at < set.Length; at++)
        {
            var run = line.Runs[at];
            set[at] = new SetRun(x, run, sources[run.Source]);
            x += run.Width;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(set);
    }

    /// <summary>The texts of a paragraph, each with what it belongs to. Not thread-safe.</summary>
    private sealed class Pieces(int capacity)
    {
        private readonly StyledText[] _texts = new StyledText[capacity];
        private int _count;

        internal ImmutableArray<StyledText> Texts => _count == capacity
            ? ImmutableCollectionsMarshal.AsImmutableArray(_texts)
            : [.. _texts.AsSpan(0, _count)];

        internal RunSource[] Sources { get; } = new RunSource[capacity];

        internal void Add(StyledText text, RunSource source)
        {
            (_texts[_count], Sources[_count]) = (text, source);
            _count++;
        }
    }
}
