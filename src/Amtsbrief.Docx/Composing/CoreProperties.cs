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

    internal static void Write(PartWriter xml, ResolvedLetter letter)
    {
        xml.StartPart();
        xml.Start("cp:coreProperties"u8);
        xml.Declare("dc", DublinCore);
        xml.Declare("dcterms", Terms);
        xml.Declare("xsi", Instance);
        xml.Declare("cp", Core);
        Write(xml, "dc:title"u8, letter.Title);
        Write(xml, "dc:creator"u8, letter.Author);
        Write(xml, "dc:language"u8, letter.Language);
        var date = Midnight(letter.Date);
        WriteDate(xml, "dcterms:created"u8, date);
        WriteDate(xml, "dcterms:modified"u8, date);
        xml.End();
    }

    private static void Write(PartWriter xml, ReadOnlySpan<byte> element, string text)
    {
        xml.Start(element);
        xml.Text(text);
        xml.End();
    }

    private static void WriteDate(PartWriter xml, ReadOnlySpan<byte> element, string date)
    {
        xml.Start(element);
        xml.Attribute("xsi:type"u8, "dcterms:W3CDTF");
        xml.Text(date);
        xml.End();
    }

    private static string Midnight(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}T00:00:00Z");
}
