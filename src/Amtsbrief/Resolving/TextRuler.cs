using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>Measures texts run by run, from the advances of the font without kerning.</summary>
internal sealed class TextRuler(TypeSetting type)
{
    internal Length Width(ResolvedText text, TextRole role) => Width(text, role, 0, int.MaxValue);

    /// <summary>How many lines of a width a text fills, at least one; where words do not fill them, it may be more.</summary>
    internal int Lines(ResolvedText text, TextRole role, Length room) =>
        Math.Max(1, (int)Math.Ceiling((double)Width(text, role).Emu / Math.Max(room.Emu, 1)));

    /// <summary>The width of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">What it is.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends; the end of the text at the latest.</param>
    internal Length Width(ResolvedText text, TextRole role, int start, int end)
    {
        var style = type[role];
        var width = Length.Zero;
        var at = 0;
        foreach (var run in text.Runs)
        {
            var (from, to) = (Math.Clamp(start - at, 0, run.Text.Length), Math.Clamp(end - at, 0, run.Text.Length));
            if (from < to)
            {
                var metrics = type.Family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic);
                var size = run.Footnote is null ? style.Size : Superscript.Size(style);
                width += metrics.Measure(run.Text.AsSpan(from, to - from), size);
            }

            at += run.Text.Length;
        }

        return width;
    }
}
