namespace Amtsbrief;

/// <summary>
/// One thing a check found in a letter or its template (Befund): what is wrong, where, and what to do. Immutable and thread-safe.
/// </summary>
/// <param name="Code">A stable code such as <c>AB201</c>; <c>FindingCodes</c> lists them.</param>
/// <param name="Severity">Whether the letter can be rendered in spite of it.</param>
/// <param name="Path">
/// The place as in the letter's JSON: <c>recipient.lines[2]</c>; or in the template: <c>template.type.body.size</c>; empty for
/// the letter as a whole.
/// </param>
/// <param name="Message">What is wrong, with the figures.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Finding(string Code, Severity Severity, string Path, string Message, string Advice)
{
    /// <summary>
    /// The part of the text at <see cref="Path"/>, if the finding is about a part; none by default.
    /// </summary>
    public Passage? Passage { get; init; }

    /// <summary>The finding on one line: severity, code, path, message and advice.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        var place = Path.Length == 0 ? "letter" : Path;
        return $"{severity} {Code} at {place}: {Message} {Advice}";
    }
}
