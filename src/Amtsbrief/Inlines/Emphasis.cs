namespace Amtsbrief.Inlines;

/// <summary>Text that is stressed (Betonung), set in italics. Immutable and thread-safe.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Emphasis(RichText Content) : Inline
{
    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
