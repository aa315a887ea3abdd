using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>Something drawn. Drawings that are equal have the same elements.</summary>
internal abstract record Drawing
{
    /// <summary>How many bytes of images are kept with it.</summary>
    internal virtual long ImageSize => 0;

    /// <summary>The element of the drawing as a run holds it.</summary>
    internal abstract OpenXmlElement Compose();
}

/// <summary>A drawing with the bytes of the run that holds it.</summary>
internal sealed record DrawnRun(Drawing Drawing, ReadOnlyMemory<byte> Bytes)
{
    internal long Weight => Bytes.Length + Drawing.ImageSize;
}
