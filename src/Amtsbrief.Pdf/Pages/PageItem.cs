using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Pages;

/// <summary>
/// Something at a place on a page; a closed family. Lengths count from the top-left corner of the page. An item either
/// belongs to a content leaf of the logical tree or, without one, is an artifact.
/// </summary>
internal abstract record PageItem(LogicalNode? Node);

/// <summary>Glyphs whose pen starts at <paramref name="X"/> on the base line <paramref name="Baseline"/>.</summary>
internal sealed record GlyphRunItem(
    LogicalNode? Node,
    Length X,
    Length Baseline,
    GlyphRun Run,
    ArtifactKind Artifact = ArtifactKind.Layout,
    Ink Ink = default)
    : PageItem(Node);

/// <summary>A straight line, always an artifact.</summary>
internal sealed record RuleItem(Length X1, Length Y1, Length X2, Length Y2, Length Thickness, Ink Ink = default)
    : PageItem((LogicalNode?)null);

/// <summary>An image that fills a box.</summary>
internal sealed record ImageItem(LogicalNode? Node, Box Box, LetterImage Image, ArtifactKind Artifact = ArtifactKind.Layout)
    : PageItem(Node);

/// <summary>The clickable area of a link; <see cref="PageItem.Node"/> is the element tagged as link itself, not a leaf.</summary>
internal sealed record LinkItem(LogicalNode Link, Box Box, Uri Target, string Description) : PageItem(Link);

/// <summary>The clickable area of a mark in the text that leads to a place of the letter, as a footnote's does.</summary>
internal sealed record JumpItem(LogicalNode Link, Box Box, PagePlace Target, string Description) : PageItem(Link);

/// <summary>What kind of artifact an item without a node is.</summary>
internal enum ArtifactKind
{
    Layout,
    Header,
    Footer,

    /// <summary>What stands on the page only because the text goes on there, such as the head of a table.</summary>
    Repetition,
}
