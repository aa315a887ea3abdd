using System.Globalization;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// What a rule says, in two languages; <c>{0}</c> stands for the passage, <c>{1}</c> for its correction, <c>{2}</c> for what
/// the rule adds.
/// </summary>
internal sealed record LintMessage
{
    internal required string English { get; init; }

    internal required string German { get; init; }

    internal required string EnglishAdvice { get; init; }

    internal required string GermanAdvice { get; init; }

    internal Finding Finding(LintRule rule, string path, Passage? passage, string detail, FindingLanguage language)
    {
        var (message, advice) = language == FindingLanguage.German ? (German, GermanAdvice) : (English, EnglishAdvice);
        return new Finding(
            rule.Code, rule.Severity, path, Fill(message, passage, detail), Fill(advice, passage, detail)) { Passage = passage };
    }

    private static string Fill(string text, Passage? passage, string detail) =>
        string.Format(CultureInfo.InvariantCulture, text, passage?.Text, passage?.Correction, detail);
}
