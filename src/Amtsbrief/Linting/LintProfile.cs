using Amtsbrief.Checking;
using Amtsbrief.Resolving;

namespace Amtsbrief.Linting;

/// <summary>
/// What a letter should keep to besides the norm because of where it or its data goes (Prüfprofil): windows of covers, print
/// services, registers. A closed family: <see cref="EnvelopeWindow"/>, <see cref="PrintService"/> and
/// <see cref="RegisterCharacters"/>. What does not keep to it is a warning.
/// </summary>
public abstract record LintProfile
{
    private protected LintProfile()
    {
    }

    /// <summary>The name, as the tool's option <c>--profile</c> takes it and findings use it.</summary>
    public required string Name { get; init; }

    internal abstract void Check(Letter letter, ResolvedLetter resolved, FindingCollector findings);
}
