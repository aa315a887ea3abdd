using Amtsbrief.Pdf.Export.Structure;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export;

/// <summary>
/// Puts the items of a page between marks: content that belongs to an element, or an artifact. Items that follow each other
/// share a sequence. Without a structure tree there are no marks. Not thread-safe.
/// </summary>
internal sealed class PageMarks(StructureTree? tree, int page)
{
    private bool _open;
    private LogicalNode? _node;
    private ArtifactKind _artifact;

    internal bool Continues(LogicalNode? node, ArtifactKind artifact) =>
        tree is null || (_open && ReferenceEquals(node, _node) && (node is not null || artifact == _artifact));

    internal void Begin(ContentStream content, LogicalNode? node, ArtifactKind artifact)
    {
        End(content);
        if (node is null)
        {
            content.BeginMarkedContent("Artifact", Describe(artifact));
        }
        else
        {
            var (id, tag) = tree!.Begin(page, node);
            content.BeginMarkedContent(StructureType.NameOf(tag), id);
        }

        (_open, _node, _artifact) = (true, node, artifact);
    }

    internal void End(ContentStream content)
    {
        if (_open)
        {
            content.EndMarkedContent();
            _open = false;
        }
    }

    internal void SetBox(LogicalNode? node, Box box)
    {
        if (node is not null)
        {
            tree?.SetBox(node, box);
        }
    }

    // ISO 32000-1, table 330.
    private static PdfDictionary Describe(ArtifactKind artifact) => artifact switch
    {
        ArtifactKind.Layout => new PdfDictionary { ["Type"] = new PdfName("Layout") },
        ArtifactKind.Repetition => new PdfDictionary { ["Type"] = new PdfName("Pagination") },
        _ => new PdfDictionary
        {
            ["Type"] = new PdfName("Pagination"),
            ["Subtype"] = new PdfName(artifact.ToString()),
        },
    };
}
