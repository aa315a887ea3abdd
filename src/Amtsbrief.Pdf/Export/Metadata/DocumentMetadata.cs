using System.Globalization;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>The two places in which a file speaks of itself: the XMP packet and the older information dictionary.</summary>
internal static class DocumentMetadata
{
    internal const string Producer = "Amtsbrief";

    internal static PdfReference WritePacket(PdfFile file, DocumentInformation information, PdfProfile profile)
    {
        using var packet = XmpPacket.Write(information, profile);
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("Metadata"),
            ["Subtype"] = new PdfName("XML"),
        };
        return file.Add(new PdfStream(dictionary, packet.WrittenMemory, StreamCoding.AsIs));
    }

    /// <summary>The information dictionary, which says the same as the packet.</summary>
    internal static PdfDictionary Information(DocumentInformation information)
    {
        var (year, month, day) = information.Date;
        var date = new PdfString(string.Create(CultureInfo.InvariantCulture, $"D:{year:D4}{month:D2}{day:D2}000000Z"));
        return new PdfDictionary
        {
            ["Title"] = new PdfString(information.Title),
            ["Author"] = new PdfString(information.Author),
            ["Creator"] = new PdfString(Producer),
            ["Producer"] = new PdfString(Producer),
            ["CreationDate"] = date,
            ["ModDate"] = date,
        };
    }
}
