using System.Globalization;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using NodaTime;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Title, creator, language and dates (ECMA-376 part 2, clause 11). The dates are the letter's, at midnight: rendering knows
/// no clock.
/// </summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    internal static ReadOnlyMemory<byte> Write(ResolvedLetter letter) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("title", DublinCore, letter.Title);
        xml.WriteElementString("creator", DublinCore, letter.Author);
        xml.WriteElementString("language", DublinCore, letter.Language);
        foreach (var name in (ReadOnlySpan<string>)["created", "modified"])
        {
            xml.WriteStartElement(name, Terms);
            xml.WriteAttributeString("type", Instance, "dcterms:W3CDTF");
            xml.WriteString(Midnight(letter.Date));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static string Midnight(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}T00:00:00Z");
}
