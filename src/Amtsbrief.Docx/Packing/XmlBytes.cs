using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Writes elements of the SDK, which know the spelling of what seldom differs between letters, as the XML of a part: UTF-8
/// without byte order mark, standalone, no indentation.
/// </summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    /// <summary>A whole part.</summary>
    internal static ReadOnlyMemory<byte> Of(OpenXmlElement root) => Write(xml =>
    {
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    });

    /// <summary>An element as it stands in a part the root of which declares some namespaces.</summary>
    internal static ReadOnlyMemory<byte> Within((string Prefix, string Namespace)[] declared, OpenXmlElement element)
    {
        var part = Write(xml =>
        {
            xml.WriteStartElement("root");
            foreach (var (prefix, name) in declared)
            {
                xml.WriteAttributeString("xmlns", prefix, null, name);
            }

            element.WriteTo(xml);
            xml.WriteEndElement();
        });
        var start = part.Span.IndexOf("?>"u8) + 2;
        start += part.Span[start..].IndexOf((byte)'>') + 1;
        return part[start..part.Span.LastIndexOf("</"u8)];
    }

    private static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        var bytes = new MemoryStream(4 * 1024);
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
