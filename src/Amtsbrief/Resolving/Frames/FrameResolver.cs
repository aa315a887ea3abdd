using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>What stands around the text of first page and continuation pages, and what that leaves for the text.</summary>
internal sealed class FrameResolver(Letter letter, Template template)
{
    private readonly Details _details = new(letter, template);
    private readonly ZoneSpaces _spaces = new(letter, template.Type);

    /// <summary>What stays free between page number, letterhead and text (Grundzeile of DIN 5008).</summary>
    internal static Length BlankLine { get; } = 4.23.Mm;

    /// <summary>What stays free between text and rule; Word measures it in whole points.</summary>
    internal static Length RuleSpace { get; } = 3.Pt;

    internal ResolvedFrame FirstPage(Length textTop, ResolvedLetterhead letterhead, ResolvedImage? franking = null)
    {
        var footer = FooterResolver.Resolve(template.Footer, _details, _spaces, template);
        var number = template.PageNumber.OnFirstPage ? NumberAt(Length.Zero, footer) : null;
        return new ResolvedFrame
        {
            TextTop = textTop,
            TextBottom = TextBottom(template.Footer, footer, number),
            Images = franking is null ? letterhead.Images : [.. letterhead.Images, franking],
            Rules = letterhead.Rules,
            Footer = footer,
            PageNumber = number,
        };
    }

    internal ResolvedFrame ContinuationPages(ResolvedLetterhead letterhead)
    {
        var header = ContinuationHeaderResolver.Resolve(_details, _spaces, template);
        var footer = FooterResolver.Resolve(template.ContinuationFooter, _details, _spaces, template);
        var number = NumberAt(header?.Box.Bottom ?? Length.Zero, footer);
        var top = TextTop(header, number, letterhead);
        return new ResolvedFrame
        {
            TextTop = top,
            TextBottom = TextBottom(template.ContinuationFooter, footer, number),
            Images = letterhead.Images,
            Rules = letterhead.Rules,
            Header = [.. letterhead.Lines.Append(header).Select(Further).OfType<ResolvedZone>()],
            Footer = footer,
            PageNumber = Further(number ?? PageNumberResolver.InSideColumn(template, top)),
        };
    }

    private static ResolvedZone? Further(ResolvedZone? zone) => zone is null ? null : zone with { OnContinuationPages = true };

    private ResolvedZone? NumberAt(Length headerEnd, ResolvedFooter? footer) =>
        PageNumberResolver.Resolve(template, headerEnd, footer?.Box.Y ?? template.Page.Height);

    private Length TextTop(ResolvedZone? header, ResolvedZone? number, ResolvedLetterhead letterhead)
    {
        var top = template.Page.Top;
        if (header is not null)
        {
            top = Length.Max(top, header.Box.Bottom + template.ContinuationHeader!.SpaceBelow);
        }

        if (number is not null && template.PageNumber.Position.IsAtHead)
        {
            top = Length.Max(top, number.Box.Bottom + BlankLine);
        }

        return letterhead.Bottom is { } bottom ? Length.Max(top, bottom + BlankLine) : top;
    }

    private Length TextBottom(Footer? place, ResolvedFooter? footer, ResolvedZone? number)
    {
        var bottom = template.Page.TextBottom;
        if (footer is not null)
        {
            bottom = Length.Min(bottom, footer.Box.Y - place!.SpaceAbove);
        }

        return number is not null && template.PageNumber.Position.IsAtFoot
            ? Length.Min(bottom, number.Box.Y - BlankLine)
            : bottom;
    }
}
