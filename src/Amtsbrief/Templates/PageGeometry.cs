namespace Amtsbrief.Templates;

/// <summary>Paper and margins (Seitenränder); none is less than zero. Immutable and thread-safe.</summary>
public sealed record PageGeometry
{
    /// <summary>The width of the sheet; A4 is 210 mm.</summary>
    public Length Width { get; init; } = 210.Mm;

    /// <summary>The height of the sheet; A4 is 297 mm.</summary>
    public Length Height { get; init; } = 297.Mm;

    /// <summary>The left margin (Fluchtlinie); 25 mm in DIN 5008.</summary>
    public Length Left { get; init; } = 25.Mm;

    /// <summary>The right margin; 20 mm recommended, 10 mm at least in DIN 5008. A side column stands inside it.</summary>
    public Length Right { get; init; } = 20.Mm;

    /// <summary>The top margin of continuation pages; 16.9 mm at least.</summary>
    public Length Top { get; init; } = 25.Mm;

    /// <summary>The bottom margin; text ends above it, and so do groups at the foot of a side column.</summary>
    public Length Bottom { get; init; } = 25.Mm;

    /// <summary>The width of the text (Satzspiegel).</summary>
    public Length TextWidth => Width - Left - Right;

    /// <summary>Where the text ends, from the top of the sheet.</summary>
    public Length TextBottom => Height - Bottom;
}
