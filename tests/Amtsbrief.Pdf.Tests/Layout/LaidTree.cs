using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>The logical tree of a letter, to be asked from its leaves upwards.</summary>
internal sealed class LaidTree
{
    private readonly Dictionary<LogicalNode, LogicalNode> _parents = [];

    internal LaidTree(LogicalNode root)
    {
        Root = root;
        foreach (var node in All(root))
        {
            foreach (var child in node.Children)
            {
                _parents.Add(child, node);
            }
        }
    }

    internal LogicalNode Root { get; }

    /// <summary>All nodes in reading order.</summary>
    internal IEnumerable<LogicalNode> Nodes => All(Root);

    /// <summary>The elements of a kind in reading order.</summary>
    internal IEnumerable<LogicalNode> Elements(LogicalTag tag) => Nodes.Where(node => node.Tag == tag);

    internal bool IsIn(LogicalNode node, LogicalTag tag) => Within(node, tag) is not null;

    /// <summary>The closest element of a kind that a node stands in; null if there is none.</summary>
    internal LogicalNode? Within(LogicalNode node, LogicalTag tag)
    {
        LogicalNode? at = node;
        while (at is not null && at.Tag != tag)
        {
            at = _parents.GetValueOrDefault(at);
        }

        return at;
    }

    internal static IEnumerable<LogicalNode> All(LogicalNode node) => node.Children.ToArray().SelectMany(All).Prepend(node);
}
