using Amtsbrief.Pdf.Export.Color;
using Amtsbrief.Pdf.Export.Images;
using Amtsbrief.Pdf.Export.Metadata;
using Amtsbrief.Pdf.Export.Structure;
using Amtsbrief.Pdf.Export.Text;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export;

/// <summary>Turns pages and their logical tree into a PDF file. Each call stands alone, so it is thread-safe.</summary>
internal sealed class PdfExporter : IDisposable
{
    private readonly PagedLetter _letter;
    private readonly PdfProfile _profile;
    private readonly PdfFileFormat _format;
    private readonly PdfFile _file;
    private readonly EmbeddedFonts _fonts;
    private readonly EmbeddedImages _images;
    private readonly StructureTree? _tree;

    private PdfExporter(PagedLetter letter, PdfProfile profile, PdfFileFormat format, ExportCaches caches)
    {
        (_letter, _profile, _format) = (letter, profile, format);
        _file = new PdfFile(format);
        _fonts = new EmbeddedFonts(_file, letter.Pages, caches.Fonts);
        _images = new EmbeddedImages(_file, caches.Images);
        _tree = profile.RequiresTagging ? new StructureTree(letter.Root, letter.Pages.Length) : null;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="letter">The pages.</param>
    /// <param name="profile">The standards that the file keeps.</param>
    /// <param name="format">How the objects are laid down.</param>
    /// <param name="caches">What earlier letters left.</param>
    /// <returns>The bytes, the same for the same letter.</returns>
    /// <exception cref="InvalidDataException">An image cannot be read.</exception>
    internal static byte[] Export(
        PagedLetter letter, PdfProfile profile, PdfFileFormat format = PdfFileFormat.Compact, ExportCaches? caches = null)
    {
        using var exporter = new PdfExporter(letter, profile, format, caches ?? new ExportCaches());
        return exporter.Export().ToArray();
    }

    /// <summary>Writes the file to a stream, at once and only when all of it exists.</summary>
    internal static void Export(PagedLetter letter, PdfProfile profile, ExportCaches caches, Stream output)
    {
        using var exporter = new PdfExporter(letter, profile, PdfFileFormat.Compact, caches);
        output.Write(exporter.Export().Span);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _fonts.Dispose();
        _file.Dispose();
    }

    private ReadOnlyMemory<byte> Export()
    {
        var catalog = _file.Reserve();
        var pages = WritePages();
        _file.Set(catalog, new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = pages.Root,
            ["Metadata"] = DocumentMetadata.WritePacket(_file, _letter.Information, _profile),
            ["Lang"] = new PdfString(_letter.Information.Language),
            ["ViewerPreferences"] = new PdfDictionary { ["DisplayDocTitle"] = true },
            ["MarkInfo"] = _tree is null ? null : new PdfDictionary { ["Marked"] = true },
            ["StructTreeRoot"] = _tree?.Write(_file, pages.Pages),
            ["OutputIntents"] = _profile.RequiresOutputIntent ? new PdfArray { WriteOutputIntent() } : null,
        });
        return _file.Close(catalog, _file.Add(DocumentMetadata.Information(_letter.Information)));
    }

    private (PdfReference Root, PdfReference[] Pages) WritePages()
    {
        var root = _file.Reserve();
        PdfReference[] references = [.. _letter.Pages.Select(_ => _file.Reserve())];
        var links = new LinkAnnotations(_file, _tree, _letter.Pages, references);
        for (var index = 0; index < references.Length; index++)
        {
            WritePage(index, references[index], root, links);
        }

        _file.Set(root, new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"),
            ["Kids"] = new PdfArray(references),
            ["Count"] = references.Length,
        });
        return (root, references);
    }

    private void WritePage(int index, PdfReference reference, PdfReference parent, LinkAnnotations links)
    {
        var page = _letter.Pages[index];
        using var content = new PageContent(page, _fonts, _images, new PageMarks(_tree, index), _format);
        var stream = _file.Add(new PdfStream(new PdfDictionary(), content.Draw()));
        var annotations = links.Write(index);
        _file.Set(reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Page"),
            ["Parent"] = parent,
            ["MediaBox"] = new PdfArray { 0, 0, page.Width, page.Height },
            ["Resources"] = content.Resources(),
            ["Contents"] = stream,
            ["StructParents"] = _tree?.HasContent(index) == true ? index : (PdfObject?)null,
            ["Annots"] = annotations.Count > 0 ? annotations : null,
            // Annotations are reached in the order of the structure tree.
            ["Tabs"] = annotations.Count > 0 && _tree is not null ? new PdfName("S") : null,
        });
    }

    private PdfDictionary WriteOutputIntent() => new()
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFA1"),
        ["OutputConditionIdentifier"] = new PdfString(SrgbProfile.Name),
        ["Info"] = new PdfString(SrgbProfile.Name),
        ["DestOutputProfile"] = _file.Add(SrgbProfile.Stream),
    };
}
