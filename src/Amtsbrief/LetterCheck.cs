using Amtsbrief.Checking;
using Amtsbrief.Linting;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief;

/// <summary>
/// Checks letters before they are rendered (Prüfung). Renderers run the same check and refuse letters with errors.
/// Thread-safe.
/// </summary>
public static class LetterCheck
{
    /// <summary>
    /// Checks a letter and a template. Never throws for what they say. Only whether every word of the running text fits its
    /// line is left to the PDF renderer, which hyphenates and reports it the same way.
    /// </summary>
    /// <remarks>
    /// Paths lead into the letter or, beginning with <c>template.</c>, into the template. Nulls, figures out of range and
    /// wordings that cannot be printed end the check early, for nothing can be placed then. What an
    /// <see cref="ExpandingBlock"/> of one's own throws passes through unchanged.
    /// </remarks>
    /// <param name="letter">The letter.</param>
    /// <param name="template">The template it is to be rendered with; it decides what fits.</param>
    /// <returns>
    /// The findings: missing parts first, then the template, then in reading order what does not fit. If there are more than
    /// 100, the first 100 and a last one of code <see cref="FindingCodes.MoreFindings"/> that says how many more there are.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Check(Letter letter, Template template) => Check(letter, template, []);

    /// <summary>Checks a letter and a template, and whether the letter keeps to what windows and print services ask for.</summary>
    /// <remarks>
    /// <inheritdoc cref="Check(Letter, Template)" path="/remarks/node()"/>
    /// Then no profile is looked at either.
    /// </remarks>
    /// <param name="letter">The letter.</param>
    /// <param name="template">The template it is to be rendered with; it decides what fits.</param>
    /// <param name="profiles">How the letter is sent; each is checked for itself.</param>
    /// <returns>
    /// <inheritdoc cref="Check(Letter, Template)" path="/returns/node()"/>
    /// What the profiles find stands last; it is never an error.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or one of the profiles is null.</exception>
    public static ValueList<Finding> Check(Letter letter, Template template, ValueList<LintProfile> profiles) =>
        Check(letter, template, profiles, FindingLanguage.English);

    /// <inheritdoc cref="Check(Letter, Template, ValueList{LintProfile})"/>
    /// <param name="letter"><inheritdoc cref="Check(Letter, Template)" path="/param[@name='letter']"/></param>
    /// <param name="template"><inheritdoc cref="Check(Letter, Template)" path="/param[@name='template']"/></param>
    /// <param name="profiles">How the letter is sent; each is checked for itself.</param>
    /// <param name="language">
    /// The language of messages and advice. A few details that come from elsewhere, such as what is wrong with an SVG drawing or a
    /// number of an account, stay English.
    /// </param>
    public static ValueList<Finding> Check(
        Letter letter, Template template, ValueList<LintProfile> profiles, FindingLanguage language)
    {
        foreach (var profile in profiles)
        {
            ArgumentNullException.ThrowIfNull(profile, nameof(profiles));
        }

        if (Run(letter, new CheckedTemplate(template), out var findings) is { } resolved)
        {
            foreach (var profile in profiles)
            {
                profile.Check(letter, resolved, findings);
            }
        }

        return findings.ToList(language);
    }

    /// <inheritdoc cref="Resolve(Letter, CheckedTemplate)"/>
    internal static ResolvedLetter Resolve(Letter letter, Template template) => Resolve(letter, new CheckedTemplate(template));

    /// <summary>Checks and resolves; what every renderer starts with.</summary>
    /// <exception cref="LetterInvalidException">The letter has findings of severity error.</exception>
    internal static ResolvedLetter Resolve(Letter letter, CheckedTemplate template)
    {
        var resolved = Run(letter, template, out var findings);
        return resolved is null || findings.HasErrors ? throw new LetterInvalidException(findings.ToList()) : resolved;
    }

    private static ResolvedLetter? Run(Letter letter, CheckedTemplate template, out FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(letter);
        findings = new FindingCollector();
        var complete = NullRule.Check(letter, findings) && DateRule.Check(letter, findings);
        if (!template.Report(findings) || !complete)
        {
            return null;
        }

        ContentRules.Check(letter, template.Images, findings);
        FrankingRule.Check(letter, template.Template, template.Images, findings);
        var resolved = new LetterResolver(letter, template.Template, template.Images, findings).Resolve();
        var texts = PrintedText.Of(resolved);
        CharacterRules.Check(letter, texts, resolved.Template.Type, findings);
        WeekdayRule.Check(texts, findings);
        FitRules.Check(resolved, findings);
        return resolved;
    }
}
