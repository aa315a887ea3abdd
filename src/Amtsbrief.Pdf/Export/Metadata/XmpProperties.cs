using System.Xml;

namespace Amtsbrief.Pdf.Export.Metadata;

/// <summary>Writes XMP properties in the forms that XMP knows (ISO 16684-1, 7.4 to 7.8).</summary>
internal sealed class XmpProperties(XmlWriter writer)
{
    internal void Simple(string prefix, string name, string space, string value) =>
        writer.WriteElementString(prefix, name, space, value);

    /// <summary>Writes a text that might come in several languages; it is the one for all others.</summary>
    internal void Alternative(string prefix, string name, string space, string value) =>
        Container(prefix, name, space, "Alt", () =>
        {
            writer.WriteStartElement("rdf", "li", Namespaces.Rdf);
            writer.WriteAttributeString("xml", "lang", null, "x-default");
            writer.WriteString(value);
            writer.WriteEndElement();
        });

    /// <summary>Writes a list of one.</summary>
    internal void List(string prefix, string name, string space, string kind, string value) =>
        Container(prefix, name, space, kind, () => writer.WriteElementString("rdf", "li", Namespaces.Rdf, value));

    /// <summary>Writes a list of one structure.</summary>
    internal void Structures(string prefix, string name, string space, string kind, Action writeFields) =>
        Container(prefix, name, space, kind, () =>
        {
            writer.WriteStartElement("rdf", "li", Namespaces.Rdf);
            writer.WriteAttributeString("rdf", "parseType", Namespaces.Rdf, "Resource");
            writeFields();
            writer.WriteEndElement();
        });

    private void Container(string prefix, string name, string space, string kind, Action writeItems)
    {
        writer.WriteStartElement(prefix, name, space);
        writer.WriteStartElement("rdf", kind, Namespaces.Rdf);
        writeItems();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
