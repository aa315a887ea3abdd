using Amtsbrief.Linting.Texts;
using Amtsbrief.Templates;

namespace Amtsbrief.Linting.Rules;

/// <summary>What rules may look at besides a text.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Template">The template.</param>
/// <param name="Texts">All texts of the letter in reading order.</param>
internal sealed record LintContext(Letter Letter, Template Template, IReadOnlyList<LintText> Texts);
