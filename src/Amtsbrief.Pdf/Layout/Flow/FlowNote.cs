using System.Collections.Immutable;
using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>A note for the foot of the page on which its mark stands; a long one goes on on the next.</summary>
/// <param name="lines">Its lines, all of one height.</param>
/// <param name="spaceBefore">What is left free between the note and one above it.</param>
internal sealed class FlowNote(ImmutableArray<FlowBox> lines, Length spaceBefore)
{
    private const int LinesTogether = 2;

    private (int Page, Range Lines, Length X, Length Y) _part = (-1, default, default, default);

    internal int LineCount => lines.Length;

    internal Length SpaceBefore => spaceBefore;

    /// <summary>Where it begins, once that is known.</summary>
    internal PagePlace Start { get; } = new();

    /// <summary>How many of its lines must stand with the mark at least.</summary>
    internal int LeastLines => lines.Length < LinesTogether * 2 ? lines.Length : LinesTogether;

    /// <summary>How many of its lines from one on can stand where there is room for so many, none left alone.</summary>
    internal int MostLines(int from, int room)
    {
        var left = lines.Length - from;
        var most = room >= left ? left : Math.Min(room, left - LinesTogether);
        return most >= Math.Min(left, LinesTogether) ? most : 0;
    }

    internal Length HeightOf(int count) => lines[0].Height * count;

    /// <summary>How many lines there is room for in a height.</summary>
    internal int LinesIn(Length height) => height.Emu / lines[0].Height.Emu;

    /// <summary>Says where some of its lines stand.</summary>
    internal void Stand(int page, Range part, Length x, Length y)
    {
        _part = (page, part, x, y);
        if (part.Start.Value == 0)
        {
            Start.Set(page, y);
        }
    }

    /// <summary>Puts the lines on the page that stand there; called where the note is read.</summary>
    internal void Place(PageStack pages, int page)
    {
        if (_part.Page != page)
        {
            return;
        }

        var y = _part.Y;
        foreach (var line in lines.AsSpan()[_part.Lines])
        {
            line.Place(pages, page, _part.X, y);
            y += line.Height;
        }
    }
}
