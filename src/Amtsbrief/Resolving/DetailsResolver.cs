using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The zones of information block, side column or sender block.</summary>
internal sealed class DetailsResolver
{
    // What is left free between the longest label of an information block and the values.
    private static readonly Length LabelGap = 2.Mm;

    private readonly Template _template;
    private readonly ZoneSpaces _spaces;
    private readonly List<Group> _groups;

    private DetailsResolver(Letter letter, Template template)
    {
        _template = template;
        _spaces = new ZoneSpaces(letter, template.Type);
        _groups = Groups(template.Head, new Details(letter, template));
    }

    internal static IReadOnlyList<ResolvedZone> Resolve(Letter letter, Template template)
    {
        var resolver = new DetailsResolver(letter, template);
        return template.Head switch
        {
            InformationBlock block => resolver.Zones(block.Box, resolver.Rows(block.Box.Width)),
            SideColumn or SenderBlock => resolver.Zones(template.Head.Box, Lines),
            _ => throw new ArgumentOutOfRangeException(nameof(template), template.Head, "The head is none of the closed set."),
        };
    }

    private List<ResolvedZone> Zones(Box box, Func<Detail, IEnumerable<ResolvedBlock>> arrange)
    {
        var zones = new List<ResolvedZone>();
        foreach (var (pin, kind) in new[] { (GroupPin.Top, ZoneKind.Details), (GroupPin.Foot, ZoneKind.FootDetails) })
        {
            var blocks = _spaces.Bind(Spaced(pin, arrange), box.Width);
            if (blocks.IsEmpty)
            {
                continue;
            }

            var height = new ZoneRuler(_template.Type, box.Width).Height(blocks);
            var top = pin == GroupPin.Top ? box.Y : box.Bottom - height;
            zones.Add(new ResolvedZone(kind, box with { Y = top, Height = height }, blocks));
        }

        return zones;
    }

    private static List<Group> Groups(HeadLayout head, Details details)
    {
        var groups = new List<Group>(head.Groups.Count);
        for (var at = 0; at < head.Groups.Count; at++)
        {
            var group = head.Groups[at];
            var worded = new List<Detail>();
            foreach (var detail in group.Details)
            {
                worded.AddRange(details.Of(detail));
            }

            if (worded.Count > 0)
            {
                groups.Add(new Group(group.Pin, group.Label, $"template.head.groups[{at}].label", worded));
            }
        }

        return groups;
    }

    private ValueList<ResolvedBlock> Spaced(GroupPin pin, Func<Detail, IEnumerable<ResolvedBlock>> arrange)
    {
        var spaced = new List<ResolvedBlock>();
        foreach (var group in _groups)
        {
            if (group.Pin == pin)
            {
                var first = spaced.Count;
                AddGroup(group, arrange, spaced);
                if (first > 0)
                {
                    spaced[first] = spaced[first] with { SpaceBefore = _template.Head.GroupSpace };
                }
            }
        }

        return ValueList.From(spaced);
    }

    // Rows below each other are one list, of which screen readers say how long it is.
    private static void AddGroup(Group group, Func<Detail, IEnumerable<ResolvedBlock>> arrange, List<ResolvedBlock> blocks)
    {
        if (group.Label is { Length: > 0 } text)
        {
            blocks.Add(Label(new ResolvedText([new ResolvedRun(text)], group.LabelPath)));
        }

        var isList = false;
        foreach (var detail in group.Details)
        {
            foreach (var block in arrange(detail))
            {
                if (isList && block is ResolvedKeyValueBlock more)
                {
                    var rows = (ResolvedKeyValueBlock)blocks[^1];
                    blocks[^1] = rows with { Rows = [.. rows.Rows, .. more.Rows] };
                }
                else
                {
                    blocks.Add(block);
                }

                isList = block is ResolvedKeyValueBlock;
            }
        }
    }

    // Side column and sender block: label and value share a line.
    private static IEnumerable<ResolvedBlock> Lines(Detail detail) =>
        detail.IsStacked ? Stacked(detail) : [Paragraph(TextRole.Information, detail.Path, [detail.Joined()])];

    // Information block: all values stand on the axis that the longest label asks for; what is too wide to begin there, such
    // as a long mail address, stands below its label.
    private Func<Detail, IEnumerable<ResolvedBlock>> Rows(Length width)
    {
        // A label beside its value is set like the value.
        var style = _template.Type.Information;
        var metrics = _template.Type.Family.Metrics(style.Bold, style.Italic);
        var labels = _groups.SelectMany(group => group.Details).Where(detail => !detail.IsStacked)
            .Select(detail => metrics.Measure(detail.Label, style.Size)).ToList();
        var indent = labels.Count == 0 ? Length.Zero : labels.Max() + LabelGap;
        var ruler = new ZoneRuler(_template.Type, width);
        return detail => detail.IsStacked || IsTooWide(detail) ? Stacked(detail) : [Row(detail, indent)];

        bool IsTooWide(Detail detail) => ruler.HasWordWiderThan(width - indent, detail.Lines, TextRole.Information);
    }

    private static ResolvedKeyValueBlock Row(Detail detail, Length indent) => new(
        TextRole.Information, Length.Zero, detail.Path, indent, [new ResolvedRow(detail.LabelText, detail.Lines)]);

    private static IEnumerable<ResolvedBlock> Stacked(Detail detail)
    {
        if (detail.Label.Length > 0)
        {
            yield return Label(detail.LabelText);
        }

        yield return Paragraph(TextRole.Information, detail.Path, detail.Lines);
    }

    private static ResolvedParagraph Label(ResolvedText text) => Paragraph(TextRole.InformationLabel, text.Path, [text]);

    private static ResolvedParagraph Paragraph(TextRole role, string path, ValueList<ResolvedText> lines) =>
        new ResolvedParagraph(role, Length.Zero, path, lines);

    /// <summary>A group with its details worded.</summary>
    private sealed record Group(GroupPin Pin, string? Label, string LabelPath, IReadOnlyList<Detail> Details);
}
