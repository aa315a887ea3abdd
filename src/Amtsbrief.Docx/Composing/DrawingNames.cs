using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The namespaces of parts that may hold drawings, declared at their roots.</summary>
internal static class DrawingNames
{
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    internal const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <summary>Declared by the drawings that need it.</summary>
    internal const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <summary>The namespace of the text.</summary>
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly (string Prefix, string Namespace)[] Declared =
    [
        ("r", Relationships),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", Picture),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", Shape),
    ];

    /// <summary>Those of drawings and text, as they are known where a drawing stands.</summary>
    internal static (string Prefix, string Namespace)[] All { get; } = [.. Declared, ("w", Main)];

    /// <summary>Declares those of drawings at the root that was just opened.</summary>
    internal static void Declare(PartWriter xml)
    {
        foreach (var (prefix, name) in Declared)
        {
            xml.Declare(prefix, name);
        }
    }
}
