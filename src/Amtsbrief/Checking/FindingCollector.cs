namespace Amtsbrief.Checking;

/// <summary>
/// Collects findings in the order of the letter; the wording of each lives beside the rule that finds it. Only the first
/// <see cref="Most"/> are kept, the others counted, so that no letter can ask for more room than a person can read.
/// </summary>
internal sealed class FindingCollector
{
    private const int Most = 100;

    private readonly List<Finding> _findings = [];
    private Severity _greatestLeftOut = Severity.Info;

    /// <summary>How many there are, those that are not kept included.</summary>
    internal int Count { get; private set; }

    internal bool HasErrors { get; private set; }

    internal void Error(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Error, path, message, advice));

    internal void Warning(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Warning, path, message, advice));

    internal void Info(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Info, path, message, advice));

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

    internal ValueList<Finding> ToList() => Count == _findings.Count
        ? ValueList.From(_findings)
        : ValueList.From(_findings.Append(new Finding(
            FindingCodes.MoreFindings, _greatestLeftOut, "", $"There are {Count - Most} more findings.",
            "Correct those above and check again.")));

    internal void Add(Finding finding)
    {
        Count++;
        HasErrors |= finding.Severity == Severity.Error;
        if (_findings.Count < Most)
        {
            _findings.Add(finding);
        }
        else if (finding.Severity > _greatestLeftOut)
        {
            _greatestLeftOut = finding.Severity;
        }
    }
}
