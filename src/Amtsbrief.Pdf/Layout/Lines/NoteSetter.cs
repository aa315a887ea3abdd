using System.Collections.Immutable;
using System.Globalization;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Sets notes as the text comes to their marks.</summary>
internal sealed class NoteSetter(Template template, TextSetter texts)
{
    private readonly TextStyle _style = template.Type.Footnote;

    private readonly Measure _measure =
        new(Length.Zero, template.Page.TextWidth, template.Type.Hyphenated, template.Type.Justified);

    /// <summary>
    /// Sets a note. Its element stands right behind the mark's, so that it is read there, wherever on the page it stands.
    /// </summary>
    internal FlowNote Set(ResolvedFootnote note, LogicalNode parent)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var element = parent.Add(new LogicalNode(LogicalTag.Note) { Id = "note-" + number });
        var label = element.Add(new LogicalNode(LogicalTag.Lbl)).Add(new LogicalNode(LogicalTag.Content));
        var lines = new List<SetLine>();
        texts.Set(note.Text, element, _style, _measure, isLast: false, lines, new TextLabel(number, label));
        return new FlowNote(ImmutableArray.CreateRange<FlowBox>(lines), _style.SpaceBefore);
    }
}
