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

    /// <param name="rule">The rule.</param>
    /// <param name="path">The place in the letter.</param>
    /// <param name="passage">What was found; null if nothing stands there.</param>
    /// <param name="suggestion">What to write instead, whether it can be put there or crosses parts of the text.</param>
    /// <param name="detail">What else the message names.</param>
    /// <param name="language">The language of the message.</param>
    internal Finding Finding(
        LintRule rule, string path, Passage? passage, string? suggestion, string detail, FindingLanguage language)
    {
        var (message, advice) = language == FindingLanguage.German ? (German, GermanAdvice) : (English, EnglishAdvice);
        return new Finding(rule.Code, rule.Severity, path, Fill(message), Fill(advice)) { Passage = passage };

        string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, passage?.Text, suggestion, detail);
    }
}
