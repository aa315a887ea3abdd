using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Flattens nested inlines into runs of one look, language and link each.</summary>
internal sealed class TextResolver(Wording wording, FindingCollector findings)
{
    private const int DeepestNesting = 32;

    private readonly Links _links = new(wording);

    internal ResolvedText Resolve(RichText text, string path)
    {
        var runs = new List<ResolvedRun>();
        var before = findings.Count;
        Add(text, new ResolvedRun(""), path, depth: 0, runs);
        if (findings.Count == before)
        {
            ContentRules.Text(string.Concat(runs.Select(run => run.Text)), path, findings);
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
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "The part is none of the closed set.");
        }
    }

    // A link without visible text could be neither seen nor clicked.
    private void AddLink(Link link, ResolvedRun look, string path, int depth, List<ResolvedRun> runs)
    {
        var (before, first) = (findings.Count, runs.Count);
        Add(link.Content, look with { Link = Resolve(link, path) }, path, depth + 1, runs);
        if (findings.Count == before)
        {
            ContentRules.Text(string.Concat(runs.Skip(first).Select(run => run.Text)), path, findings);
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
