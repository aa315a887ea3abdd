using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>A footer: its columns side by side, from the lower end upwards as high as the highest of them.</summary>
internal static class FooterResolver
{
    internal static ResolvedFooter? Resolve(Footer? footer, Details details, ZoneSpaces spaces, Template template)
    {
        if (footer is null)
        {
            return null;
        }

        var columns = Columns(footer, details, spaces, template);
        if (columns.Count == 0)
        {
            return null;
        }

        var page = template.Page;
        var height = columns.Max(column => column.Box.Height);
        var top = page.Height - footer.FromBottom - height;
        var above = footer.Rule ? FrameResolver.RuleSpace : Length.Zero;
        return new ResolvedFooter(
            new Box(page.Left, top - above, page.TextWidth, height + above),
            ValueList.From(columns.Select(column => column with { Box = column.Box with { Y = top, Height = height } })))
        {
            Rule = footer.Rule,
        };
    }

    private static List<ResolvedZone> Columns(Footer footer, Details details, ZoneSpaces spaces, Template template)
    {
        var columns = new List<ResolvedZone>();
        var widths = FooterColumns.Widths(footer, template.Page.TextWidth);
        var x = template.Page.Left;
        for (var index = 0; index < widths.Count; index++)
        {
            var blocks = spaces.Bind(
                ValueList.From(footer.Columns[index].Details.SelectMany(details.Of).Select(Block)), widths[index]);
            if (!blocks.IsEmpty)
            {
                var height = new ZoneRuler(template.Type, widths[index]).Height(blocks);
                columns.Add(new ResolvedZone(ZoneKind.Footer, new Box(x, Length.Zero, widths[index], height), blocks)
                {
                    Column = index,
                });
            }

            x += widths[index] + footer.ColumnSpace;
        }

        return columns;
    }

    private static ResolvedBlock Block(Detail detail) => new ResolvedParagraph(
        TextRole.Footer, Length.Zero, detail.Path,
        detail switch
        {
            { IsStacked: false } => [detail.Joined()],
            { Label.Length: 0 } => detail.Lines,
            _ => [detail.LabelText, .. detail.Lines],
        });
}
