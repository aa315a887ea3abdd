namespace Amtsbrief.Pdf.Layout;

/// <summary>How wide lines may be, how they break, and where they stand in that width.</summary>
internal readonly record struct Measure(
    Length Width, bool Hyphenated = false, bool Justified = false, HorizontalAlignment Alignment = HorizontalAlignment.Left)
{
    /// <summary>Where a line of so much ink begins.</summary>
    internal Length Start(Length lineWidth) => Alignment switch
    {
        HorizontalAlignment.Left => Length.Zero,
        HorizontalAlignment.Center => Length.FromEmu((Width - lineWidth).Emu / 2),
        _ => Width - lineWidth,
    };
}
