using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>The zone of the page number.</summary>
internal static class PageNumberResolver
{
    /// <summary>The number above or below the text; null if it stands in the side column or nowhere.</summary>
    /// <param name="template">The template.</param>
    /// <param name="headerEnd">Where a header ends above it; zero if there is none.</param>
    /// <param name="footerTop">Where a footer begins below it; the height of the sheet if there is none.</param>
    internal static ResolvedZone? Resolve(Template template, Length headerEnd, Length footerTop)
    {
        var (page, place) = (template.Page, template.PageNumber);
        var height = template.Type.PageNumber.LineHeight;
        if (place.Position.IsAtHead)
        {
            var top = headerEnd > Length.Zero ? Length.Max(place.FromEdge, headerEnd + FrameResolver.BlankLine) : place.FromEdge;
            return Zone(template, new Box(page.Left, top, page.TextWidth, height));
        }

        if (place.Position.IsAtFoot)
        {
            var atEdge = page.Height - place.FromEdge;
            var end = footerTop < page.Height ? Length.Min(atEdge, footerTop - FrameResolver.BlankLine) : atEdge;
            return Zone(template, new Box(page.Left, end - height, page.TextWidth, height));
        }

        return null;
    }

    /// <summary>The number in the side column of continuation pages, its base line that of the text's first line.</summary>
    internal static ResolvedZone? InSideColumn(Template template, Length textTop)
    {
        if (template is not { Head: SideColumn { Box: var column }, PageNumber.Position: PageNumberPosition.SideColumn })
        {
            return null;
        }

        var style = template.Type.PageNumber;
        var top = textTop + template.Type.Body.Baseline - style.Baseline;
        return Zone(template, column with { Y = top, Height = style.LineHeight });
    }

    private static ResolvedZone? Zone(Template template, Box box)
    {
        if (template.Wording.PageNumber.Length == 0)
        {
            return null;
        }

        var wording = PageNumberWording.Line(template.Wording.PageNumber);
        var line = new ResolvedParagraph(TextRole.PageNumber, Length.Zero, wording.Path, [wording])
        {
            Alignment = template.PageNumber.Position.Alignment,
        };
        return new ResolvedZone(ZoneKind.PageNumber, box, [line]);
    }

    extension(PageNumberPosition position)
    {
        internal bool IsAtHead =>
            position is PageNumberPosition.HeadLeft or PageNumberPosition.HeadCenter or PageNumberPosition.HeadRight;

        internal bool IsAtFoot =>
            position is PageNumberPosition.FootLeft or PageNumberPosition.FootCenter or PageNumberPosition.FootRight;

        private HorizontalAlignment Alignment => position switch
        {
            PageNumberPosition.HeadCenter or PageNumberPosition.FootCenter => HorizontalAlignment.Center,
            PageNumberPosition.HeadRight or PageNumberPosition.FootRight => HorizontalAlignment.Right,
            _ => HorizontalAlignment.Left,
        };
    }
}
