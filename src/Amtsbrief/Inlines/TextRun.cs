namespace Amtsbrief.Inlines;

/// <summary>Plain characters. Immutable and thread-safe.</summary>
/// <param name="Text">The characters; no control characters, no line breaks.</param>
public sealed record TextRun(string Text) : Inline
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
