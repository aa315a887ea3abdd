using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Packing;

/// <summary>Writes XML as the bytes of a part: UTF-8 without byte order mark, standalone, no indentation.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    internal static ReadOnlyMemory<byte> Of(OpenXmlElement root) => Write(root.WriteTo);

    internal static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        var bytes = new MemoryStream(4 * 1024);
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
