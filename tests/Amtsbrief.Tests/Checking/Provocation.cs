using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>A letter with something wrong, and everything that the check must say about it.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Expected">All findings in order, each as <c>error AB101 sender.name</c>.</param>
internal sealed record Provocation(Letter Letter, params ValueList<string> Expected)
{
    /// <summary>The template that the letter is checked against.</summary>
    public Template Template { get; init; } = BuiltInTemplates.Din5008FormB;

    /// <summary>How the letter is sent.</summary>
    public ValueList<LintProfile> Profiles { get; init; } = [];

    public ValueList<Finding> Check() => LetterCheck.Check(Letter, Template, Profiles);

    public ValueList<Finding> CheckInGerman() => LetterCheck.Check(Letter, Template, Profiles, FindingLanguage.German);

    public IEnumerable<string> Actual() => Check()
        .Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Code} {finding.Path}");
}
