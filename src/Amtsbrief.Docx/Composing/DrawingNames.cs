using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>The namespaces that drawings need declared at the root of their part.</summary>
internal static class DrawingNames
{
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    internal const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    internal const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    internal static void Declare(OpenXmlElement root)
    {
        root.AddNamespaceDeclaration("r", Relationships);
        root.AddNamespaceDeclaration("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        root.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        root.AddNamespaceDeclaration("pic", Picture);
        root.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        root.AddNamespaceDeclaration("wps", Shape);
    }
}
