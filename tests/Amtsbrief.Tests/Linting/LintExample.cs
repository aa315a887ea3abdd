using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

/// <summary>A letter that one rule finds fault with.</summary>
/// <param name="Code">The code of the rule, the only one that finds something.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Corrected">What the correction makes of it; null where only a person can tell.</param>
internal sealed record LintExample(string Code, Letter Letter, Letter? Corrected)
{
    /// <summary>The template it is linted with.</summary>
    public Template Template { get; init; } = BuiltInTemplates.Din5008FormB;

    public ValueList<Finding> Check(FindingLanguage language = FindingLanguage.English) =>
        LetterLint.Check(Letter, Template, new LintOptions { Language = language });
}
