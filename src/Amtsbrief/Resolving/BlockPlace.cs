namespace Amtsbrief.Resolving;

/// <summary>
/// Where the author wrote a block. The parts of a block that another one expanded into have no place of their own in the
/// letter: they are reported at the block that the author wrote.
/// </summary>
internal readonly record struct BlockPlace(string Path, bool IsExpanded)
{
    internal string Of(string member) => IsExpanded ? Path : Path + member;
}
