using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The zones of information block or side column.</summary>
internal sealed class DetailsResolver
{
    // What is left free between the longest label of an information block and the values.
    private static readonly Length LabelGap = 2.Mm;

    private readonly Template _template;
    private readonly Details _details;

    private DetailsResolver(Letter letter, Template template)
    {
        _template = template;
        _details = new Details(letter, template);
    }

    internal static IReadOnlyList<ResolvedZone> Resolve(Letter letter, Template template)
    {
        var resolver = new DetailsResolver(letter, template);
        return template.Head switch
        {
            InformationBlock block => resolver.Zones(block.Box, groups => resolver.Rows(groups, block.Box.Width)),
            SideColumn column => resolver.Zones(column.Box, resolver.Lines),
            _ => throw new ArgumentOutOfRangeException(nameof(template), template.Head, "The head is none of the closed set."),
        };
    }

    private List<ResolvedZone> Zones(Box box, Func<IReadOnlyList<HeadGroup>, IEnumerable<List<ResolvedBlock>>> arrange)
    {
        var zones = new List<ResolvedZone>();
        foreach (var (pin, kind) in new[] { (GroupPin.Top, ZoneKind.Details), (GroupPin.Foot, ZoneKind.FootDetails) })
        {
            var blocks = Spaced(arrange([.. _template.Head.Groups.Where(group => group.Pin == pin)]));
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

    private ValueList<ResolvedBlock> Spaced(IEnumerable<List<ResolvedBlock>> groups)
    {
        var spaced = new List<ResolvedBlock>();
        foreach (var group in groups.Where(group => group.Count > 0))
        {
            if (spaced.Count > 0)
            {
                group[0] = group[0] with { SpaceBefore = _template.Head.GroupSpace };
            }

            spaced.AddRange(group);
        }

        return ValueList.From(spaced);
    }

    // Side column: label and value share a line.
    private IEnumerable<List<ResolvedBlock>> Lines(IReadOnlyList<HeadGroup> groups) => groups.Select(group => group.Details
        .SelectMany(_details.Of)
        .SelectMany(entry => entry.IsStacked ? Stacked(entry) : [Paragraph(TextRole.Information, entry.Path, [entry.Joined()])])
        .ToList());

    // Information block: all values stand on the axis that the longest label asks for; what is too wide to begin there, such
    // as a long mail address, stands below its label.
    private IEnumerable<List<ResolvedBlock>> Rows(IReadOnlyList<HeadGroup> groups, Length width)
    {
        var entries = groups.Select(group => group.Details.SelectMany(_details.Of).ToList()).ToList();
        // A label beside its value is set like the value.
        var style = _template.Type.Information;
        var metrics = _template.Type.Family.Metrics(style.Bold, style.Italic);
        var labels = entries.SelectMany(group => group).Where(entry => !entry.IsStacked).Select(entry => entry.Label).ToList();
        var indent = labels.Count == 0
            ? Length.Zero
            : labels.Select(label => metrics.Measure(label, style.Size)).Max() + LabelGap;
        var ruler = new ZoneRuler(_template.Type, width);
        return entries.Select(group => group
            .SelectMany(entry => entry.IsStacked || IsTooWide(entry) ? Stacked(entry) : [Row(entry, indent)])
            .ToList());

        bool IsTooWide(Detail entry) => entry.Lines
            .SelectMany(line => ruler.Words(line, TextRole.Information))
            .Any(word => word.Width > width - indent);
    }

    private static ResolvedKeyValueBlock Row(Detail entry, Length indent) => new(
        TextRole.Information, Length.Zero, entry.Path, indent,
        [new ResolvedRow(entry.LabelText, entry.Lines)]);

    private static IEnumerable<ResolvedBlock> Stacked(Detail entry)
    {
        if (entry.Label.Length > 0)
        {
            yield return Paragraph(TextRole.InformationLabel, entry.Path, [entry.LabelText]);
        }

        yield return Paragraph(TextRole.Information, entry.Path, entry.Lines);
    }

    private static ResolvedParagraph Paragraph(TextRole role, string path, ValueList<ResolvedText> lines) =>
        new(role, Length.Zero, path, lines);
}
