namespace Amtsbrief.Resolving;

/// <summary>
/// Where the author wrote a block. The parts of a block that another one expanded into have no place of their own in the
/// letter: they are reported at the block that the author wrote.
/// </summary>
/// <param name="Path">The place.</param>
/// <param name="Expansion">
/// What the author's block expanded into so far, if this block comes of it; null if the author wrote it.
/// </param>
internal readonly record struct BlockPlace(string Path, Expansion? Expansion = null)
{
    internal bool IsExpanded => Expansion is not null;

    internal string Of(string member) => IsExpanded ? Path : Path + member;

    /// <summary>The place of a block inside this one.</summary>
    internal BlockPlace In(string member) => this with { Path = Of(member) };
}

/// <summary>How much an author's block expanded into, at whatever depth; not thread-safe.</summary>
internal sealed class Expansion
{
    /// <summary>How many blocks came of it.</summary>
    internal int Count { get; set; }

    /// <summary>Whether it was reported: what else comes of it would only repeat the finding.</summary>
    internal bool IsRefused { get; set; }
}
