using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Measures lists: how much room their labels ask for, and which items have more than one line.</summary>
internal sealed class ListRuler(BlockContext context)
{
    // What is left free between a label and the text at least.
    private static readonly Length LeastGap = 2.Mm;

    /// <summary>How far the text stands behind the labels: what the template says, or more where a label asks for it.</summary>
    internal Length LabelWidth(IEnumerable<string> labels)
    {
        var style = context.Template.Type.ListItem;
        var metrics = context.Template.Type.Family.Metrics(style.Bold, style.Italic);
        var needed = (labels.Max(label => metrics.Measure(label, style.Size)) + LeastGap).UpToMillimetre();
        return Length.Max(context.Template.Blocks.ListIndent, needed);
    }

    internal bool HasSeveralLines(List<ResolvedBlock> content, Length indent) =>
        content is not [ResolvedParagraph { Lines: [var line] }]
        || new TextRuler(context.Template.Type).Width(line, TextRole.ListItem) > context.TextWidth - indent;
}
