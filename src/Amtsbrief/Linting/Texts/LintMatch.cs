namespace Amtsbrief.Linting.Texts;

/// <summary>What a rule found in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is; zero where something is missing.</param>
/// <param name="Correction">What to write there instead; null where only a person can tell.</param>
internal readonly record struct LintMatch(int Start, int Length, string? Correction = null)
{
    /// <summary>Whether it only completes another match, which is reported for both.</summary>
    internal bool IsCompanion { get; init; }

    /// <summary>What the message names besides the passage.</summary>
    internal string Detail { get; init; } = "";

    internal int End => Start + Length;
}
