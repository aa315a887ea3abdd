using System.Collections.Immutable;
using System.Text;
using Amtsbrief.Pdf.Export.Structure;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export;

/// <summary>The clickable areas of a page (ISO 32000-1, 12.5.6.5).</summary>
/// <param name="file">The file.</param>
/// <param name="tree">The structure tree, if the file has one.</param>
/// <param name="letter">The pages.</param>
/// <param name="references">Their objects.</param>
internal sealed class LinkAnnotations(
    PdfFile file, StructureTree? tree, ImmutableArray<Page> letter, IReadOnlyList<PdfReference> references)
{
    private const int PrintFlag = 1 << 2;

    internal PdfArray Write(int index)
    {
        var annotations = new PdfArray();
        foreach (var item in letter[index].Items)
        {
            switch (item)
            {
                case LinkItem link:
                    annotations.Add(Write(link.Link, link.Box, link.Description, index, "A", ActionOf(link)));
                    break;
                case JumpItem jump:
                    annotations.Add(Write(jump.Link, jump.Box, jump.Description, index, "Dest", PlaceOf(jump.Target)));
                    break;
            }
        }

        return annotations;
    }

    private PdfReference Write(LogicalNode node, Box box, string description, int index, string key, PdfObject target)
    {
        var reference = file.Reserve();
        var page = letter[index];
        var annotation = file.Begin(reference);
        annotation.Name("Type", "Annot");
        annotation.Name("Subtype", "Link");
        annotation.Values("Rect", [box.X, page.Height - box.Bottom, box.Right, page.Height - box.Y]);
        annotation.Value("P", references[index]);
        annotation.Value("F", PrintFlag);
        annotation.Values("Border", [0, 0, 0]);
        annotation.Text("Contents", description);
        annotation.Value(key, target);
        annotation.Value(
            "StructParent", tree is null ? null : tree.AddAnnotation(new(node, reference, references[index])));
        file.End(reference, annotation);
        return reference;
    }

    private static PdfDictionary ActionOf(LinkItem link) => new()
    {
        ["S"] = new PdfName("URI"),
        ["URI"] = new PdfString(ToAscii(link.Target)),
    };

    // The place's height at the top of the window, its zoom unchanged.
    private PdfArray PlaceOf(PagePlace place) =>
        [references[place.Page], new PdfName("XYZ"), 0, letter[place.Page].Height - place.Y, 0];

    // A URI action takes seven-bit ASCII (12.6.4.7), so a host with an umlaut goes in as Punycode.
    private static byte[] ToAscii(Uri target)
    {
        var address = target.AbsoluteUri;
        return Encoding.ASCII.GetBytes(
            Ascii.IsValid(address) ? address : address.Replace(target.Host, target.IdnHost, StringComparison.Ordinal));
    }
}
