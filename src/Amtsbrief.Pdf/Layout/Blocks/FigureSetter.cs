using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Sets figures; the caption belongs to the figure and stays with it.</summary>
internal sealed class FigureSetter(LineSetter lines)
{
    internal void Set(ResolvedFigure figure, LogicalNode parent, Column column, BoxStream boxes)
    {
        var element = parent.Add(new LogicalNode(LogicalTag.Figure) { AlternativeText = figure.Image.AlternativeText });
        boxes.Add(new FigureBox(figure, column, element.Add(new LogicalNode(LogicalTag.Content))));
        if (figure.Caption is { } caption)
        {
            var first = boxes.Count - 1;
            boxes.Leave(caption.SpaceBefore);
            boxes.Add(lines.Set(
                caption.Role, caption.Lines, element.Add(new LogicalNode(LogicalTag.Caption)), column, caption.Alignment));
            boxes.KeepTogether(first);
        }
    }
}
