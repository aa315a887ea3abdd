namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>The XML namespaces of the packet.</summary>
internal static class Namespaces
{
    internal const string Meta = "adobe:ns:meta/";
    internal const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    internal const string DublinCore = "http://purl.org/dc/elements/1.1/";
    internal const string Xmp = "http://ns.adobe.com/xap/1.0/";
    internal const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    internal const string ArchivalIdentification = "http://www.aiim.org/pdfa/ns/id/";
    internal const string AccessibilityIdentification = "http://www.aiim.org/pdfua/ns/id/";
    internal const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    internal const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    internal const string Property = "http://www.aiim.org/pdfa/ns/property#";
}
