using Amtsbrief.Templates;

namespace Amtsbrief.Resolving.Frames;

/// <summary>How wide the columns of a footer are.</summary>
internal static class FooterColumns
{
    /// <summary>The widths from left to right; columns without one of their own share what the others leave.</summary>
    internal static ValueList<Length> Widths(Footer footer, Length textWidth)
    {
        var left = textWidth - (footer.ColumnSpace * (footer.Columns.Count - 1));
        var sharing = 0;
        foreach (var column in footer.Columns)
        {
            left -= column.Width ?? Length.Zero;
            sharing += column.Width is null ? 1 : 0;
        }

        return ValueList.From(footer.Columns.Select(column => column.Width ?? Length.FromEmu(left.Emu / sharing)));
    }
}
