namespace Amtsbrief.Pdf.Pages;

/// <summary>
/// A node of the logical tree: an element with a tag, or (with <see cref="Tag"/> <see cref="LogicalTag.Content"/>) a leaf
/// that page items refer to. The tree is built from the resolved letter in reading order, before anything is placed.
/// </summary>
internal sealed class LogicalNode
{
    // Most nodes are leaves, and most others have one child.
    private LogicalNode[] _children = [];
    private int _count;

    internal LogicalNode(LogicalTag tag) => Tag = tag;

    internal LogicalTag Tag { get; }

    /// <summary>The language where it differs from the parent's.</summary>
    internal string? Language { get; init; }

    /// <summary>Alternative text; a figure must have one.</summary>
    internal string? AlternativeText { get; init; }

    /// <summary>What the labels of a list are; matters for <see cref="LogicalTag.L"/> alone.</summary>
    internal ListNumbering Numbering { get; init; }

    /// <summary>Place and part in the table; a cell must have it.</summary>
    internal TableCellPlace? Cell { get; init; }

    /// <summary>What the element is known by in the file; a note must have it, and no two may share it.</summary>
    internal string? Id { get; init; }

    /// <summary>The element that the node belongs to; null at the root.</summary>
    internal LogicalNode? Parent { get; private set; }

    internal ReadOnlySpan<LogicalNode> Children => _children.AsSpan(0, _count);

    internal LogicalNode Add(LogicalNode child)
    {
        if (_count == _children.Length)
        {
            Array.Resize(ref _children, Math.Max(1, _count * 2));
        }

        _children[_count++] = child;
        child.Parent = this;
        return child;
    }
}
