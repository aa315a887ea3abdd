namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>Describes the identification of PDF/UA to PDF/A, which does not know it (ISO 19005-2, 6.6.2.3.3).</summary>
internal static class ExtensionSchema
{
    internal static void Write(XmpProperties xmp) =>
        xmp.Structures("pdfaExtension", "schemas", Namespaces.Extension, "Bag", () =>
        {
            xmp.Simple("pdfaSchema", "schema", Namespaces.Schema, "PDF/UA identification");
            xmp.Simple("pdfaSchema", "namespaceURI", Namespaces.Schema, Namespaces.AccessibilityIdentification);
            xmp.Simple("pdfaSchema", "prefix", Namespaces.Schema, "pdfuaid");
            xmp.Structures("pdfaSchema", "property", Namespaces.Schema, "Seq", () =>
            {
                xmp.Simple("pdfaProperty", "name", Namespaces.Property, "part");
                xmp.Simple("pdfaProperty", "valueType", Namespaces.Property, "Integer");
                xmp.Simple("pdfaProperty", "category", Namespaces.Property, "internal");
                xmp.Simple("pdfaProperty", "description", Namespaces.Property, "The part of ISO 14289 that the file keeps");
            });
        });
}
