using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>A habit of German letters: one code, one idea. It looks at texts one by one, or at the letter as a whole.</summary>
/// <param name="code">The code.</param>
/// <param name="severity">How grave it is; never an error.</param>
/// <param name="message">What it says.</param>
internal abstract class LintRule(string code, Severity severity, LintMessage message)
{
    internal string Code => code;

    internal Severity Severity => severity;

    internal LintMessage Message => message;

    /// <summary>What it finds in a text, from first to last.</summary>
    internal virtual IEnumerable<LintMatch> Find(LintText text, LintContext context) => [];

    /// <summary>What it finds by looking at several parts: the place, and what the message adds.</summary>
    internal virtual IEnumerable<(string Path, string Detail)> Find(LintContext context) => [];
}
