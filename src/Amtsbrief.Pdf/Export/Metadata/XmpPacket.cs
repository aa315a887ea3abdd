using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Unicode;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>
/// The XMP packet: RDF with the properties that PDF/A and PDF/UA ask for. The packet's fixed identifier and the byte order mark
/// are part of XMP (ISO 16684-1, 7.3.2).
/// </summary>
internal static class XmpPacket
{
    // More than the packet has besides what it says of the letter.
    private const int FrameBytes = 2000;

    internal static ByteBuffer Write(DocumentInformation information, PdfProfile profile)
    {
        var packet = new ByteBuffer();
        var (year, month, day) = information.Date;
        // Each of the three stands here once; a letter takes at most three bytes, escaped six.
        var room = FrameBytes + (6 * (information.Title.Length + information.Author.Length + information.Language.Length));
        var fits = Utf8.TryWrite(packet.GetSpan(room), CultureInfo.InvariantCulture, $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(information.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(information.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{Escape(information.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{DocumentMetadata.Producer}</xmp:CreatorTool>
            <xmp:CreateDate>{year:D4}-{month:D2}-{day:D2}T00:00:00Z</xmp:CreateDate>
            <xmp:ModifyDate>{year:D4}-{month:D2}-{day:D2}T00:00:00Z</xmp:ModifyDate>
            <pdf:Producer>{DocumentMetadata.Producer}</pdf:Producer>

            """, out var written);
        packet.Advance(fits ? written : throw new InvalidOperationException("The packet is larger than its frame and its texts."));
        AddIdentification(packet, profile);
        packet.Write("""
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """u8);
        return packet;
    }

    private static void AddIdentification(ByteBuffer packet, PdfProfile profile)
    {
        if (profile.ArchivalIdentification is var (archivalPart, conformance))
        {
            Add(packet, $"""
                <pdfaid:part xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">{archivalPart}</pdfaid:part>
                <pdfaid:conformance xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">{conformance}</pdfaid:conformance>

                """);
        }

        if (profile.AccessibilityIdentification is { } part)
        {
            Add(packet, $"""
                <pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">{part}</pdfuaid:part>

                """);
        }

        if (profile.RequiresExtensionSchema)
        {
            packet.Write(ExtensionSchema.Rdf);
        }
    }

    private static void Add(ByteBuffer packet, string rdf) =>
        packet.Advance(Encoding.UTF8.GetBytes(rdf, packet.GetSpan(Encoding.UTF8.GetMaxByteCount(rdf.Length))));

    private static string Escape(string text) => SecurityElement.Escape(text);
}
