namespace Amtsbrief.Docx.Packing;

/// <summary>Namespaces, relationship types and content types of ECMA-376 that packages are written with.</summary>
internal static class Names
{
    internal const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    internal const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    internal const string RelationshipsContent = "application/vnd.openxmlformats-package.relationships+xml";
    internal const string CorePropertiesContent = "application/vnd.openxmlformats-package.core-properties+xml";
    internal const string DocumentContent = Word + "document.main+xml";
    internal const string StylesContent = Word + "styles+xml";
    internal const string NumberingContent = Word + "numbering+xml";
    internal const string FootnotesContent = Word + "footnotes+xml";
    internal const string SettingsContent = Word + "settings+xml";
    internal const string HeaderContent = Word + "header+xml";
    internal const string FooterContent = Word + "footer+xml";

    internal const string CorePropertiesRelation =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    internal const string DocumentRelation = Office + "officeDocument";
    internal const string StylesRelation = Office + "styles";
    internal const string NumberingRelation = Office + "numbering";
    internal const string FootnotesRelation = Office + "footnotes";
    internal const string SettingsRelation = Office + "settings";
    internal const string HeaderRelation = Office + "header";
    internal const string FooterRelation = Office + "footer";
    internal const string ImageRelation = Office + "image";
    internal const string HyperlinkRelation = Office + "hyperlink";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
}
