namespace Amtsbrief.Inlines;

/// <summary>
/// Text in another language (fremdsprachige Textstelle): read aloud as such; hyphenated only if it is German. Immutable and
/// thread-safe.
/// </summary>
/// <param name="Language">The language as a BCP 47 tag, such as <c>en</c> or <c>fr-FR</c>.</param>
/// <param name="Content">The text.</param>
public sealed record LanguageRun(string Language, RichText Content) : Inline
{
    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
