namespace Amtsbrief.Templates;

/// <summary>
/// Fold marks and hole mark at the left edge of the sheet (Falzmarken, Lochmarke). DIN 5008 fixes their heights; length
/// and left edge are free inside the 20 mm binding margin. Immutable and thread-safe.
/// </summary>
public sealed record SheetMarks
{
    /// <summary>The marks of Form A: folds at 87 mm and 192 mm, hole at 148.5 mm.</summary>
    public static SheetMarks FormA { get; } = new() { Folds = [87.Mm, 192.Mm], Hole = 148.5.Mm };

    /// <summary>The marks of Form B: folds at 105 mm and 210 mm, hole at 148.5 mm.</summary>
    public static SheetMarks FormB { get; } = new() { Folds = [105.Mm, 210.Mm], Hole = 148.5.Mm };

    /// <summary>No marks.</summary>
    public static SheetMarks None { get; } = new();

    /// <summary>The heights of the fold marks, from the top of the sheet.</summary>
    public ValueList<Length> Folds { get; init; } = [];

    /// <summary>The height of the hole mark, if there is one.</summary>
    public Length? Hole { get; init; }

    /// <summary>Whether the marks stand on every page; on the first alone by default.</summary>
    public bool OnEveryPage { get; init; }

    /// <summary>The left end of all marks; 5 mm.</summary>
    public Length X { get; init; } = 5.Mm;

    /// <summary>The length of fold marks; 3 mm.</summary>
    public Length FoldLength { get; init; } = 3.Mm;

    /// <summary>The length of the hole mark; 5 mm.</summary>
    public Length HoleLength { get; init; } = 5.Mm;

    /// <summary>The thickness of the marks; 0.25 pt.</summary>
    public Length Thickness { get; init; } = 0.25.Pt;
}
