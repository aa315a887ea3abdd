using Amtsbrief.Findings;

namespace Amtsbrief.Checking;

/// <summary>
/// Collects findings in the order of the letter; the wording of each lives beside the rule that finds it. Only the first
/// <see cref="Most"/> are kept, the others counted, so that no letter can ask for more room than a person can read.
/// </summary>
internal sealed class FindingCollector
{
    private const int Most = 100;

    private readonly List<Entry> _findings = [];
    private Severity _greatestLeftOut = Severity.Info;

    /// <summary>How many there are, those that are not kept included.</summary>
    internal int Count { get; private set; }

    internal bool HasErrors { get; private set; }

    internal void Error(string code, string path, FindingText message, FindingText advice) =>
        Add(new Entry(code, Severity.Error, path, message, advice));

    internal void Warning(string code, string path, FindingText message, FindingText advice) =>
        Add(new Entry(code, Severity.Warning, path, message, advice));

    internal void Info(string code, string path, FindingText message, FindingText advice) =>
        Add(new Entry(code, Severity.Info, path, message, advice));

    /// <summary>Adds what another one collected.</summary>
    internal void AddAll(FindingCollector other)
    {
        other._findings.ForEach(Add);
        Count += other.Count - other._findings.Count;
        HasErrors |= other.HasErrors;
        if (other._greatestLeftOut > _greatestLeftOut)
        {
            _greatestLeftOut = other._greatestLeftOut;
        }
    }

    /// <summary>The findings, worded in a language.</summary>
    internal ValueList<Finding> ToList(FindingLanguage language = FindingLanguage.English)
    {
        var findings = _findings.Select(entry => entry.Word(language));
        if (Count == _findings.Count)
        {
            return ValueList.From(findings);
        }

        FindingText more = $"There are {Count - Most} more findings.";
        return ValueList.From(findings.Append(new Entry(
            FindingCodes.MoreFindings, _greatestLeftOut, "", more, "Correct those above and check again.").Word(language)));
    }

    /// <summary>Adds one that is worded already.</summary>
    internal void Add(Finding finding) =>
        Add(new Entry(finding.Code, finding.Severity, finding.Path, finding.Message, finding.Advice) { Passage = finding.Passage });

    private void Add(Entry entry)
    {
        Count++;
        HasErrors |= entry.Severity == Severity.Error;
        if (_findings.Count < Most)
        {
            _findings.Add(entry);
        }
        else if (entry.Severity > _greatestLeftOut)
        {
            _greatestLeftOut = entry.Severity;
        }
    }

    private sealed record Entry(string Code, Severity Severity, string Path, FindingText Message, FindingText Advice)
    {
        internal Passage? Passage { get; init; }

        internal Finding Word(FindingLanguage language) =>
            new(Code, Severity, Path, Message.In(language), Advice.In(language)) { Passage = Passage };
    }
}
