namespace Amtsbrief.Linting;

/// <summary>How a letter is linted. Immutable and thread-safe; changed with <c>with</c>.</summary>
public sealed record LintOptions
{
    /// <summary>All rules, worded in English.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>The language of messages and advice; English unless said otherwise.</summary>
    public FindingLanguage Language { get; init; }

    /// <summary>
    /// The codes of the rules that are switched off, such as <see cref="FindingCodes.EnclosureNotMentioned"/>; none by default.
    /// Codes of no rule do nothing.
    /// </summary>
    public ValueList<string> Without { get; init; } = [];
}
