namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Where lines begin, how wide they may be, and how they break and stand.</summary>
/// <param name="Left">Their left edge, from the left edge of the text.</param>
/// <param name="Width">How wide they may be.</param>
/// <param name="IsHyphenated">Whether words are hyphenated automatically.</param>
/// <param name="IsJustified">Whether lines are filled up.</param>
/// <param name="Alignment">Where lines that are not full stand.</param>
internal readonly record struct Measure(
    Length Left,
    Length Width,
    bool IsHyphenated = false,
    bool IsJustified = false,
    HorizontalAlignment Alignment = HorizontalAlignment.Left)
{
    /// <summary>Where a line of a width begins.</summary>
    internal Length StartOf(Length width) => Alignment switch
    {
        HorizontalAlignment.Right => Left + (Width - width),
        HorizontalAlignment.Center => Left + Length.FromEmu((Width - width).Emu / 2),
        _ => Left,
    };
}
