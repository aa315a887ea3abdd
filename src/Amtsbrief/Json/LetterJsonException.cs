namespace Amtsbrief.Json;

/// <summary>
/// Thrown when JSON is not a letter, or when a letter cannot be written as JSON; carries every error that was found.
/// </summary>
public sealed class LetterJsonException : Exception
{
    internal LetterJsonException(ValueList<LetterJsonError> errors, Exception? cause = null)
        : base(Describe(errors), cause) => Errors = errors;

    /// <summary>The errors in the order of the text; at least one. After 100 errors reading stops.</summary>
    public ValueList<LetterJsonError> Errors { get; }

    private static string Describe(ValueList<LetterJsonError> errors) =>
        "This is not the JSON of a letter:" + string.Concat(errors.Select(error => Environment.NewLine + error));
}
