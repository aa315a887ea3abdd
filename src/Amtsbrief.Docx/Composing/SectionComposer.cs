using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Paper, margins, and which header and footer stands on which page.</summary>
internal static class SectionComposer
{
    /// <summary>Composes the properties of the section.</summary>
    /// <param name="page">Paper and margins.</param>
    /// <param name="section">The margins that headers and footers ask for.</param>
    /// <param name="headers">The ids of the headers that there are.</param>
    internal static W.SectionProperties Compose(PageGeometry page, SectionGeometry section, IReadOnlyCollection<string> headers)
    {
        var made = new W.SectionProperties();
        if (headers.Contains(PartIds.Header))
        {
            made.Append(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = PartIds.Header });
        }

        if (headers.Contains(PartIds.FirstHeader))
        {
            made.Append(new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = PartIds.FirstHeader });
        }

        made.Append(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = PartIds.Footer },
            new W.FooterReference { Type = W.HeaderFooterValues.First, Id = PartIds.FirstFooter },
            new W.PageSize { Width = Twips(page.Width), Height = Twips(page.Height) },
            new W.PageMargin
            {
                Top = section.Top.Twips,
                Right = Twips(page.Right),
                Bottom = (page.Height - section.TextEnd).Twips,
                Left = Twips(page.Left),
                Header = Twips(section.HeaderTop),
                Footer = Twips(section.FooterDistance),
                Gutter = 0U,
            },
            new W.TitlePage());
        return made;
    }

    private static uint Twips(Length length) => (uint)length.Twips;
}
