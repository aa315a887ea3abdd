using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Finds a pattern in texts. A group <c>at</c> narrows what is reported and corrected.</summary>
internal sealed class PatternRule(string code, Severity severity, LintMessage message) : LintRule(code, severity, message)
{
    /// <summary>Where it looks.</summary>
    internal required TextPlaces Places { get; init; }

    /// <summary>What it looks for.</summary>
    internal required Regex Pattern { get; init; }

    /// <summary>What to write instead; null where only a person can tell. Without it nothing is corrected.</summary>
    internal Func<Match, LintContext, string?>? Correct { get; init; }

    /// <summary>Whether a match is meant; without it every one is.</summary>
    internal Func<Match, LintText, LintContext, bool>? When { get; init; }

    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if ((text.Place & Places) == 0)
        {
            yield break;
        }

        for (var match = Pattern.Match(text.Characters); match.Success; match = match.NextMatch())
        {
            var part = match.Groups["at"] is { Success: true } at ? at : (Group)match;
            if (When?.Invoke(match, text, context) == false)
            {
                continue;
            }

            var correction = Correct?.Invoke(match, context);
            if (correction != part.Value)
            {
                yield return new LintMatch(part.Index, part.Length, correction);
            }
        }
    }
}
