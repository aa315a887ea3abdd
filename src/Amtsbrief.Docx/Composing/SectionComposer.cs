using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Paper, margins, and which header and footer stands on which page.</summary>
internal static class SectionComposer
{
    internal static W.SectionProperties Compose(PageGeometry page, PageNumberPlace number) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = PartIds.FirstHeader },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = PartIds.Footer },
        new W.FooterReference { Type = W.HeaderFooterValues.First, Id = PartIds.FirstFooter },
        new W.PageSize { Width = Twips(page.Width), Height = Twips(page.Height) },
        new W.PageMargin
        {
            Top = page.Top.Twips,
            Right = Twips(page.Right),
            Bottom = page.Bottom.Twips,
            Left = Twips(page.Left),
            Header = Twips(FirstPageHeader.Top),
            Footer = Twips(number.FromEdge),
            Gutter = 0U,
        },
        new W.TitlePage());

    private static uint Twips(Length length) => (uint)length.Twips;
}
