using Amtsbrief.Linting;

namespace Amtsbrief.Cli.Verbs;

/// <summary>What a letter is held against besides what makes it a letter.</summary>
/// <param name="Profiles">How it is sent.</param>
/// <param name="Lint">How its wording is looked at; null: not at all.</param>
/// <param name="Language">The language of the findings.</param>
internal sealed record LetterChecks(ValueList<LintProfile> Profiles, LintOptions? Lint, FindingLanguage Language)
{
    internal static LetterChecks None { get; } = new([], null, FindingLanguage.English);
}
