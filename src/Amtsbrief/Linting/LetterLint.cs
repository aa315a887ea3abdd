using Amtsbrief.Checking;
using Amtsbrief.Linting.Rules;
using Amtsbrief.Linting.Texts;
using Amtsbrief.Templates;

namespace Amtsbrief.Linting;

/// <summary>
/// Lints the wording and typography of German letters (Schreibregeln): what DIN 5008, as handbooks report it, and the habits of
/// offices ask for besides what <see cref="LetterCheck"/> refuses. Findings have codes of the group 8xx and are warnings or
/// remarks, never errors; letters in other languages and foreign passages have none. Pure functions, thread-safe.
/// </summary>
/// <remarks>
/// Rules would rather miss something than report what is right. What cannot be decided without understanding the text is left
/// out, such as whether the word behind the salutation is a noun that has a capital letter.
/// </remarks>
public static class LetterLint
{
    // Corrections can make room for others; each pass takes those that do not lie over each other.
    private const int MostPasses = 10;

    /// <summary>The codes of all rules.</summary>
    public static ValueList<string> Codes { get; } = ValueList.From(LintRules.All.Select(rule => rule.Code));

    /// <summary>Lints a letter. Never throws for what it says.</summary>
    /// <param name="letter">
    /// The letter. One with nulls, with a date that cannot be written, or in another language than German has no findings.
    /// </param>
    /// <param name="template">The template it is to be rendered with; it decides how times and ranges are written.</param>
    /// <param name="options">Language and rules; <see langword="null"/>, the default: <see cref="LintOptions.Default"/>.</param>
    /// <returns>
    /// The findings: about the letter as a whole first, then in reading order. Those about a part of a text name it in
    /// <see cref="Finding.Passage"/>. If there are more than 100, the last one says how many more there are.
    /// </returns>
    /// <exception cref="ArgumentNullException">Letter or template is null.</exception>
    public static ValueList<Finding> Check(Letter letter, Template template, LintOptions? options = null)
    {
        var chosen = options ?? LintOptions.Default;
        var findings = new FindingCollector();
        if (!CanLint(letter, template))
        {
            return [];
        }

        var rules = RulesOf(chosen);
        var context = ContextOf(letter, template);
        foreach (var rule in rules)
        {
            foreach (var (path, detail) in rule.Find(context))
            {
                findings.Add(rule.Message.Finding(rule, path, passage: null, suggestion: null, detail, chosen.Language));
            }
        }

        foreach (var text in context.Texts)
        {
            foreach (var (rule, match) in Found(text, context, rules).Where(found => !found.Match.IsCompanion))
            {
                var passage = new Passage(
                    match.Start, text.Written.Substring(match.Start, match.Length), Correction(text, match));
                findings.Add(rule.Message.Finding(rule, text.Path, passage, match.Correction, match.Detail, chosen.Language));
            }
        }

        return findings.ToList(chosen.Language);
    }

    /// <summary>
    /// Corrects what can be corrected without a person: findings whose passage has a <see cref="Passage.Correction"/>. Doing it
    /// again changes nothing more.
    /// </summary>
    /// <param name="letter"><inheritdoc cref="Check" path="/param[@name='letter']"/></param>
    /// <param name="template"><inheritdoc cref="Check" path="/param[@name='template']"/></param>
    /// <param name="options">The rules that are switched off correct nothing.</param>
    /// <returns>The corrected letter; an equal one if nothing is to be corrected.</returns>
    /// <exception cref="ArgumentNullException">Letter or template is null.</exception>
    public static Letter Correct(Letter letter, Template template, LintOptions? options = null)
    {
        if (!CanLint(letter, template))
        {
            return letter;
        }

        var rules = RulesOf(options ?? LintOptions.Default);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var context = ContextOf(letter, template);
            var corrected = new LetterWalk(template, text => Edits(text, context, rules)).Walk(letter);
            if (corrected == letter)
            {
                break;
            }

            letter = corrected;
        }

        return letter;
    }

    private static bool CanLint(Letter letter, Template template)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(template);
        var findings = new FindingCollector();
        return NullRule.Check(letter, findings) && DateRule.Check(letter, findings) && TemplateRules.Check(template, findings)
            && LanguageTag.IsGerman(letter.Language);
    }

    private static List<LintRule> RulesOf(LintOptions options) =>
        [.. LintRules.All.Where(rule => !options.Without.Contains(rule.Code))];

    private static LintContext ContextOf(Letter letter, Template template)
    {
        var texts = new List<LintText>();
        new LetterWalk(template, text =>
        {
            texts.Add(text);
            return [];
        }).Walk(letter);
        return new LintContext(letter, template, texts);
    }

    private static IEnumerable<(LintRule Rule, LintMatch Match)> Found(
        LintText text, LintContext context, IReadOnlyList<LintRule> rules) => rules
        .SelectMany(rule => rule.Find(text, context).Select(match => (Rule: rule, Match: match)))
        .OrderBy(found => found.Match.Start);

    private static string? Correction(LintText text, LintMatch match) =>
        text.IsMade || !text.LiesInOnePart(match.Start, match.Length) ? null : match.Correction;

    private static List<LintMatch> Edits(LintText text, LintContext context, IReadOnlyList<LintRule> rules)
    {
        var edits = new List<LintMatch>();
        foreach (var (_, match) in Found(text, context, rules))
        {
            // Two insertions at one place would be one too many.
            var isFree = edits.Count == 0 || match.Start > edits[^1].Start && match.Start >= edits[^1].End;
            if (isFree && Correction(text, match) is not null)
            {
                edits.Add(match);
            }
        }

        return edits;
    }
}
