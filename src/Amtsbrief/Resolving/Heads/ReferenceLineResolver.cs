using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Heads;

/// <summary>The columns of a reference line, each a zone of its own: so its label is read before its value.</summary>
internal sealed class ReferenceLineResolver
{
    private readonly Template _template;
    private readonly ZoneSpaces _spaces;
    private readonly Details _details;

    private ReferenceLineResolver(Letter letter, Template template)
    {
        _template = template;
        _spaces = new ZoneSpaces(letter, template.Type);
        _details = new Details(letter, template);
    }

    /// <summary>The columns that have anything to print.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="template">The template.</param>
    /// <param name="top">Where the line begins.</param>
    internal static IReadOnlyList<ResolvedZone> Resolve(Letter letter, Template template, Length top) =>
        template.ReferenceLine is { } line ? new ReferenceLineResolver(letter, template).Columns(line, top) : [];

    private List<ResolvedZone> Columns(ReferenceLine line, Length top)
    {
        var columns = line.Details
            .Select((detail, at) =>
                (Box: line.Column(at, _template.Page) with { Y = top }, Details: _details.Of(detail).ToList()))
            .Where(column => column.Details.Count > 0)
            .ToList();

        // The first values stand on one base line, however many lines their labels take.
        var labels = columns.ConvertAll(column => Height(Bound(Label(column.Details[0]), column.Box), column.Box.Width));
        var values = top + labels.Aggregate(Length.Zero, Length.Max);
        return [.. columns.Select((column, at) => Zone(column.Box with { Y = values - labels[at] }, column.Details, at))];
    }

    private ResolvedZone Zone(Box box, List<Detail> details, int column)
    {
        var blocks = Bound(
            details.SelectMany(detail => Label(detail).Append(Paragraph(TextRole.Reference, detail.Path, detail.Lines))), box);
        return new ResolvedZone(ZoneKind.Reference, box with { Height = Height(blocks, box.Width) }, blocks) { Column = column };
    }

    private static IEnumerable<ResolvedBlock> Label(Detail detail) =>
        detail.Label.Length == 0 ? [] : [Paragraph(TextRole.ReferenceLabel, detail.Path, [detail.LabelText])];

    private ValueList<ResolvedBlock> Bound(IEnumerable<ResolvedBlock> blocks, Box box) =>
        _spaces.Bind(ValueList.From(blocks), box.Width);

    private Length Height(ValueList<ResolvedBlock> blocks, Length width) => new ZoneRuler(_template.Type, width).Height(blocks);

    private static ResolvedParagraph Paragraph(TextRole role, string path, ValueList<ResolvedText> lines) =>
        new ResolvedParagraph(role, Length.Zero, path, lines);
}
