using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Layout.Lines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>An image on lines of its own.</summary>
internal sealed class FigureBox(ResolvedFigure figure, Column column, LogicalNode leaf) : FlowBox(figure.Path)
{
    internal override Length Height => figure.Height;

    internal override void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content)
    {
        var place = new Measure(column.TextLeft, column.TextWidth, Alignment: figure.Alignment);
        var box = new Box(x + place.StartOf(figure.Width), y, figure.Width, figure.Height);
        pages.Add(page, new ImageItem(leaf, box, figure.Image));
    }
}
