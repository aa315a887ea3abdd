namespace Amtsbrief.Checking;

/// <summary>Collects findings in the order of the letter; the wording of each lives beside the rule that finds it.</summary>
internal sealed class FindingCollector
{
    private readonly List<Finding> _findings = [];

    internal int Count => _findings.Count;

    internal bool HasErrors { get; private set; }

    internal void Error(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Error, path, message, advice));

    internal void Warning(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Warning, path, message, advice));

    internal void Info(string code, string path, string message, string advice) =>
        Add(new Finding(code, Severity.Info, path, message, advice));

    internal ValueList<Finding> ToList() => ValueList.From(_findings);

    private void Add(Finding finding)
    {
        _findings.Add(finding);
        HasErrors |= finding.Severity == Severity.Error;
    }
}
