namespace Amtsbrief.Templates;

/// <summary>
/// The address field (Anschriftfeld) with its three zones: return line, notes, address. The figures are those of DIN 5008 as
/// reported by several independent implementations. Immutable and thread-safe.
/// </summary>
public sealed record AddressField
{
    /// <summary>The field of Form B: 20 mm from the left, 45 mm from the top, 85 mm by 45 mm.</summary>
    public static AddressField FormB { get; } = new() { Field = new Box(20.Mm, 45.Mm, 85.Mm, 45.Mm) };

    /// <summary>The whole field.</summary>
    public required Box Field { get; init; }

    /// <summary>How far text is indented in the field; 5 mm, which leaves 80 mm.</summary>
    public Length Indent { get; init; } = 5.Mm;

    /// <summary>The height of the return line's zone (Rücksendeangabe): one line, or two smaller ones.</summary>
    public Length ReturnLineHeight { get; init; } = 5.Mm;

    /// <summary>The height of the notes zone (Zusatz- und Vermerkzone): three lines.</summary>
    public Length NotesHeight { get; init; } = 12.7.Mm;

    /// <summary>How many lines the notes zone holds; it must be high enough for them.</summary>
    public int NoteLines { get; init; } = 3;

    /// <summary>How many lines the address zone (Anschriftzone) holds, at least one; it must be high enough for them.</summary>
    public int RecipientLines { get; init; } = 6;

    /// <summary>Where the return line stands, at the zone's foot.</summary>
    public Box ReturnLine => Zone(Length.Zero, ReturnLineHeight);

    /// <summary>Where notes stand; they fill the zone from its foot.</summary>
    public Box Notes => Zone(ReturnLineHeight, NotesHeight);

    /// <summary>Where the address stands; it fills the zone from its top. 27.3 mm high in DIN 5008.</summary>
    public Box Recipient => Zone(ReturnLineHeight + NotesHeight, Field.Height - ReturnLineHeight - NotesHeight);

    private Box Zone(Length top, Length height) => new(Field.X + Indent, Field.Y + top, Field.Width - Indent, height);
}
