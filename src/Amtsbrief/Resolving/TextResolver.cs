using System.Globalization;
using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Flattens nested inlines into runs of one look, language and link each.</summary>
internal sealed class TextResolver(Wording wording, TextSpaces spaces, FindingCollector findings)
{
    private const int DeepestNesting = 32;

    private readonly Links _links = new(wording);
    private int _footnotes;
    private bool _takesFootnotes;

    /// <summary>Resolves a text that may have footnotes, which are numbered in the order of the calls.</summary>
    internal ResolvedText Resolve(RichText text, string path)
    {
        _takesFootnotes = true;
        var resolved = ResolvePlain(text, path);
        _takesFootnotes = false;
        return resolved;
    }

    /// <summary>Resolves a text that may have none: a heading, a caption, a header cell, a footnote.</summary>
    internal ResolvedText ResolvePlain(RichText text, string path)
    {
        var runs = new List<ResolvedRun>();
        var before = findings.Count;
        Add(text, new ResolvedRun(""), path, depth: 0, runs);
        if (findings.Count == before)
        {
            spaces.Bind(runs);
            CheckVisible(runs, first: 0, path);
        }

        return new ResolvedText(ValueList.From(runs), path);
    }

    private void Add(RichText? text, ResolvedRun look, string path, int depth, List<ResolvedRun> runs)
    {
        if (text is null)
        {
            NullRule.Report(path, findings);
            return;
        }

        if (depth > DeepestNesting)
        {
            findings.Error(
                FindingCodes.TooDeep, path, $"The text is nested more than {DeepestNesting} deep.", "Nest it less deeply.");
            return;
        }

        foreach (var part in text.Parts)
        {
            Add(part, look, path, depth, runs);
        }
    }

    private void Add(Inline? part, ResolvedRun look, string path, int depth, List<ResolvedRun> runs)
    {
        switch (part)
        {
            case null or TextRun { Text: null } or LanguageRun { Language: null } or Link { Target: null }:
                NullRule.Report(path, findings);
                break;
            case TextRun run:
                runs.Add(look with { Text = run.Text });
                break;
            case Strong strong:
                Add(strong.Content, look with { Bold = true }, path, depth + 1, runs);
                break;
            case Emphasis emphasis:
                Add(emphasis.Content, look with { Italic = true }, path, depth + 1, runs);
                break;
            case LanguageRun language:
                LanguageTag.Check(language.Language, path, findings);
                Add(language.Content, look with { Language = language.Language }, path, depth + 1, runs);
                break;
            case Link link:
                AddLink(link, look, path, depth, runs);
                break;
            case Footnote footnote:
                AddFootnote(footnote, look, path, runs);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "The part is none of the closed set.");
        }
    }

    private void AddFootnote(Footnote footnote, ResolvedRun look, string path, List<ResolvedRun> runs)
    {
        if (!_takesFootnotes)
        {
            findings.Error(
                FindingCodes.MisplacedFootnote, path, "A footnote stands where none can stand.",
                "Put it into the text: none stands in headings, captions, header cells and other footnotes.");
            return;
        }

        var number = ++_footnotes;
        _takesFootnotes = false;
        var content = ResolvePlain(footnote.Content, path);
        _takesFootnotes = true;
        var figure = number.ToString(CultureInfo.InvariantCulture);
        var description = wording.FootnoteLink.Replace("{number}", figure, StringComparison.Ordinal);

        // The mark is no part of the passage that it stands behind: neither foreign nor part of a link.
        runs.Add(new ResolvedRun(figure, look.Bold, look.Italic)
        {
            Footnote = new ResolvedFootnote(number, content, description),
        });
    }

    // A link without visible text could be neither seen nor clicked.
    private void AddLink(Link link, ResolvedRun look, string path, int depth, List<ResolvedRun> runs)
    {
        var (before, first) = (findings.Count, runs.Count);
        Add(link.Content, look with { Link = Resolve(link, path) }, path, depth + 1, runs);
        if (findings.Count == before)
        {
            CheckVisible(runs, first, path);
        }
    }

    private void CheckVisible(List<ResolvedRun> runs, int first, string path)
    {
        if (runs.FindIndex(first, static run => VisibleText.IsIn(run.Text)) < 0)
        {
            ContentRules.Text("", path, findings);
        }
    }

    private ResolvedLink? Resolve(Link link, string path)
    {
        if (link.Target is { IsAbsoluteUri: true, Scheme: "https" or "http" or "mailto" or "tel" })
        {
            return _links.To(link.Target);
        }

        findings.Error(
            FindingCodes.BadLink, path, $"\"{link.Target}\" is no address that a link can lead to.",
            "Write an absolute address with https, http, mailto or tel.");
        return null;
    }
}
