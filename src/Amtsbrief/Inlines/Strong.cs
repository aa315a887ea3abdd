namespace Amtsbrief.Inlines;

/// <summary>Text of strong importance (Hervorhebung), set in bold. Immutable and thread-safe.</summary>
/// <param name="Content">What is important.</param>
public sealed record Strong(RichText Content) : Inline
{
    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
