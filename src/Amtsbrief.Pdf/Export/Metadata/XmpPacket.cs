using System.Globalization;
using System.Text;
using System.Xml;
using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>The XMP packet: RDF with the properties that PDF/A and PDF/UA ask for.</summary>
internal static class XmpPacket
{
    // The packet's fixed identifier and the byte order mark are part of XMP (ISO 16684-1, 7.3.2).
    private const string Begin = "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"";

    internal static byte[] Write(DocumentInformation information, PdfProfile profile)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            writer.WriteProcessingInstruction("xpacket", Begin);
            writer.WriteStartElement("x", "xmpmeta", Namespaces.Meta);
            writer.WriteStartElement("rdf", "RDF", Namespaces.Rdf);
            writer.WriteStartElement("rdf", "Description", Namespaces.Rdf);
            writer.WriteAttributeString("rdf", "about", Namespaces.Rdf, "");
            WriteProperties(new XmpProperties(writer), information, profile);
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteProcessingInstruction("xpacket", "end=\"r\"");
        }

        return stream.ToArray();
    }

    private static void WriteProperties(XmpProperties xmp, DocumentInformation information, PdfProfile profile)
    {
        var date = information.Date.ToDateTimeUnspecified().ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        xmp.Alternative("dc", "title", Namespaces.DublinCore, information.Title);
        xmp.List("dc", "creator", Namespaces.DublinCore, "Seq", information.Author);
        xmp.List("dc", "language", Namespaces.DublinCore, "Bag", information.Language);
        xmp.Simple("xmp", "CreatorTool", Namespaces.Xmp, DocumentMetadata.Producer);
        xmp.Simple("xmp", "CreateDate", Namespaces.Xmp, date);
        xmp.Simple("xmp", "ModifyDate", Namespaces.Xmp, date);
        xmp.Simple("pdf", "Producer", Namespaces.Pdf, DocumentMetadata.Producer);
        if (profile.ArchivalIdentification is var (part, conformance))
        {
            xmp.Simple("pdfaid", "part", Namespaces.ArchivalIdentification, part);
            xmp.Simple("pdfaid", "conformance", Namespaces.ArchivalIdentification, conformance);
        }

        if (profile.AccessibilityIdentification is { } accessibility)
        {
            xmp.Simple("pdfuaid", "part", Namespaces.AccessibilityIdentification, accessibility);
        }

        if (profile.RequiresExtensionSchema)
        {
            ExtensionSchema.Write(xmp);
        }
    }
}
