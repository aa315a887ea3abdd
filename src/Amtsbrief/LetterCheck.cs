using Amtsbrief.Checking;
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
    /// Checks a letter against a template. Never throws for what the letter says. Only whether every word of the running text
    /// fits its line is left to the PDF renderer, which hyphenates and reports it the same way.
    /// </summary>
    /// <param name="letter">The letter.</param>
    /// <param name="template">The template it is to be rendered with; it decides what fits.</param>
    /// <returns>All findings: missing parts first, then in reading order what does not fit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Check(Letter letter, Template template)
    {
        Run(letter, template, out var findings);
        return findings.ToList();
    }

    /// <summary>Checks and resolves; what every renderer starts with.</summary>
    /// <exception cref="LetterInvalidException">The letter has findings of severity error.</exception>
    internal static ResolvedLetter Resolve(Letter letter, Template template)
    {
        var resolved = Run(letter, template, out var findings);
        return resolved is null || findings.HasErrors ? throw new LetterInvalidException(findings.ToList()) : resolved;
    }

    private static ResolvedLetter? Run(Letter letter, Template template, out FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(template);
        findings = new FindingCollector();
        if (!NullRule.Check(letter, findings) || !DateRule.Check(letter, findings))
        {
            return null;
        }

        ContentRules.Check(letter, findings);
        var resolved = new LetterResolver(letter, template, findings).Resolve();
        CharacterRules.Check(resolved, findings);
        WeekdayRule.Check(resolved, findings);
        FitRules.Check(resolved, findings);
        return resolved;
    }
}
