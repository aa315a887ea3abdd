namespace Amtsbrief.Json;

/// <summary>One thing that is wrong in the JSON of a letter. Immutable and thread-safe.</summary>
/// <param name="Path">The place as in findings: <c>body[1].rows[0].lines[0]</c>; empty for the letter as a whole.</param>
/// <param name="Line">The line in the JSON text, from 1; 0 if the error arose while writing.</param>
/// <param name="Column">The character within the line, in UTF-16 units, from 1; 0 if the error arose while writing.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record LetterJsonError(string Path, int Line, int Column, string Message, string Advice)
{
    /// <summary>The error on one line: line and column, path, message and advice.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var position = Line == 0 ? "" : FormattableString.Invariant($"line {Line}, column {Column}, ");
        return $"{position}at {(Path.Length == 0 ? "letter" : Path)}: {Message} {Advice}";
    }
}
