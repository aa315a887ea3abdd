using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing;

/// <summary>Paper, margins, and which header and footer stands on which page.</summary>
internal static class SectionComposer
{
    /// <summary>Writes the properties of the section.</summary>
    /// <param name="xml">Where they are written.</param>
    /// <param name="page">Paper and margins.</param>
    /// <param name="section">The margins that headers and footers ask for.</param>
    /// <param name="hasHeader">Whether there is a header of further pages.</param>
    /// <param name="hasFirstHeader">Whether there is a header of the first page.</param>
    internal static void Write(PartWriter xml, PageGeometry page, SectionGeometry section, bool hasHeader, bool hasFirstHeader)
    {
        xml.Start("w:sectPr"u8);
        if (hasHeader)
        {
            Refer(xml, "w:headerReference"u8, "default", PartIds.Header);
        }

        if (hasFirstHeader)
        {
            Refer(xml, "w:headerReference"u8, "first", PartIds.FirstHeader);
        }

        Refer(xml, "w:footerReference"u8, "default", PartIds.Footer);
        Refer(xml, "w:footerReference"u8, "first", PartIds.FirstFooter);
        xml.Start("w:pgSz"u8);
        xml.Attribute("w:w"u8, page.Width.Twips);
        xml.Attribute("w:h"u8, page.Height.Twips);
        xml.End();
        xml.Start("w:pgMar"u8);
        xml.Attribute("w:top"u8, section.Top.Twips);

        // What is left beside the text, which must be as wide as in the PDF though each figure is rounded by itself.
        xml.Attribute("w:right"u8, page.Width.Twips - page.Left.Twips - page.TextWidth.Twips);
        xml.Attribute("w:bottom"u8, (page.Height - section.TextEnd).Twips);
        xml.Attribute("w:left"u8, page.Left.Twips);
        xml.Attribute("w:header"u8, section.HeaderTop.Twips);
        xml.Attribute("w:footer"u8, section.FooterDistance.Twips);
        xml.Attribute("w:gutter"u8, 0);
        xml.End();
        xml.Empty("w:titlePg"u8);
        xml.End();
    }

    private static void Refer(PartWriter xml, ReadOnlySpan<byte> element, string pages, string id)
    {
        xml.Start(element);
        xml.Attribute("w:type"u8, pages);
        xml.Attribute("r:id"u8, id);
        xml.End();
    }
}
