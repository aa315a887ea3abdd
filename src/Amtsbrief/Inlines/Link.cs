namespace Amtsbrief.Inlines;

/// <summary>Text that leads somewhere (Verweis): a web, mail or telephone address. Immutable and thread-safe.</summary>
/// <param name="Target">An absolute address with one of the schemes <c>https</c>, <c>http</c>, <c>mailto</c>, <c>tel</c>.</param>
/// <param name="Content">What is printed.</param>
public sealed record Link(Uri Target, RichText Content) : Inline
{
    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
