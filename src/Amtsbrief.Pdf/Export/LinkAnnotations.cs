using System.Text;
using Amtsbrief.Pdf.Export.Structure;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export;

/// <summary>The clickable areas of a page (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkAnnotations(PdfFile file, StructureTree? tree)
{
    private const int PrintFlag = 1 << 2;

    internal PdfArray Write(Page page, PdfReference pageReference) =>
        new(page.Items.OfType<LinkItem>().Select(link => Write(link, page, pageReference)));

    private PdfReference Write(LinkItem link, Page page, PdfReference pageReference)
    {
        var reference = file.Reserve();
        file.Set(reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Link"),
            ["Rect"] = new PdfArray
            {
                link.Box.X,
                page.Height - link.Box.Bottom,
                link.Box.Right,
                page.Height - link.Box.Y,
            },
            ["P"] = pageReference,
            ["F"] = PrintFlag,
            ["Border"] = new PdfArray { 0, 0, 0 },
            ["Contents"] = new PdfString(link.Description),
            ["A"] = new PdfDictionary
            {
                ["S"] = new PdfName("URI"),
                ["URI"] = new PdfString(ToAscii(link.Target)),
            },
            ["StructParent"] = tree is null ? null : tree.AddAnnotation(new(link.Link, reference, pageReference)),
        });
        return reference;
    }

    // A URI action takes seven-bit ASCII (12.6.4.7), so a host with an umlaut goes in as Punycode.
    private static byte[] ToAscii(Uri target)
    {
        var address = target.AbsoluteUri;
        return Encoding.ASCII.GetBytes(
            Ascii.IsValid(address) ? address : address.Replace(target.Host, target.IdnHost, StringComparison.Ordinal));
    }
}
