namespace Amtsbrief;

/// <summary>Thrown when a letter with findings of severity error is to be rendered; carries all findings of the check.</summary>
public sealed class LetterInvalidException : Exception
{
    internal LetterInvalidException(ValueList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>All findings, in the order of the letter.</summary>
    public ValueList<Finding> Findings { get; }

    private static string Describe(ValueList<Finding> findings) =>
        "The letter cannot be rendered:" + string.Concat(findings
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => Environment.NewLine + finding));
}
