namespace Amtsbrief.Inlines;

/// <summary>Text that leads somewhere (Verweis): a web, mail or telephone address. Immutable and thread-safe.</summary>
/// <param name="Target">An absolute address with one of the schemes <c>https</c>, <c>http</c>, <c>mailto</c>, <c>tel</c>.</param>
/// <param name="Content">What is printed; some of it must be visible.</param>
public sealed record Link(Uri Target, RichText Content) : Inline
{
    /// <summary>Compares target and content; of the target every character counts, its fragment too.</summary>
    /// <param name="other">The other link.</param>
    /// <returns>Whether both lead to the same place and print the same.</returns>
    public bool Equals(Link? other) =>
        other is not null && Target?.OriginalString == other.Target?.OriginalString && Content == other.Content;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target?.OriginalString, Content);

    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
