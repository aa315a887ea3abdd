using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>Something drawn. Drawings that are equal have the same elements.</summary>
internal abstract record Drawing
{
    /// <summary>The element of the drawing as a run holds it.</summary>
    internal abstract OpenXmlElement Compose();
}
