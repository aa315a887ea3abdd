using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Marks of lists that are typed by hand: in items they are one too many and can go; paragraphs must become a list first.
/// </summary>
internal sealed class ListItemMarkRule(LintRule pattern) : LintRule(pattern.Code, pattern.Severity, pattern.Message)
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context) =>
        pattern.Find(text, context).Select(match => match with
        {
            Correction = text.Place == TextPlaces.ListItem ? "" : null,
        });
}
