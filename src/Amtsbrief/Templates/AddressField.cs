namespace Amtsbrief.Templates;

/// <summary>
/// The address field (Anschriftfeld) with its three zones: return line, notes, address. The figures are those of DIN 5008 as
/// reported by several independent implementations. The line between notes and address is nominal: a zone that needs more lines
/// borrows from the other as long as both together keep to their number and height; lines of an address that borrows stand as
/// much closer as that takes. Immutable and thread-safe.
/// </summary>
public sealed record AddressField
{
    /// <summary>The field of Form A: 20 mm from the left, 27 mm from the top, 85 mm by 45 mm.</summary>
    public static AddressField FormA { get; } = new() { Field = new Box(20.Mm, 27.Mm, 85.Mm, 45.Mm) };

    /// <summary>The field of Form B: 20 mm from the left, 45 mm from the top, 85 mm by 45 mm.</summary>
    public static AddressField FormB { get; } = new() { Field = new Box(20.Mm, 45.Mm, 85.Mm, 45.Mm) };

    /// <summary>The whole field.</summary>
    public required Box Field { get; init; }

    /// <summary>How far text is indented in the field; 5 mm, which leaves 80 mm.</summary>
    public Length Indent { get; init; } = 5.Mm;

    /// <summary>
    /// The height of the return line's own zone (Rücksendeangabe): one line, or two smaller ones. Zero: the return line is
    /// integrated in the notes zone, whose lines it shares.
    /// </summary>
    public Length ReturnLineHeight { get; init; } = 5.Mm;

    /// <summary>
    /// Where the return line stands: at the foot of its zone, by default, or at the top. In an integrated zone the foot is
    /// directly above the address.
    /// </summary>
    public ReturnLinePlace ReturnLinePlace { get; init; }

    /// <summary>Whether a thin rule stands below the return line; not by default, for machines read it better without.</summary>
    public bool ReturnLineRule { get; init; }

    /// <summary>The height of the notes zone (Zusatz- und Vermerkzone): three lines.</summary>
    public Length NotesHeight { get; init; } = 12.7.Mm;

    /// <summary>
    /// How many lines the notes zone holds; it must be high enough for them. An integrated return line takes one or two of them,
    /// a stamp area as many as it is high.
    /// </summary>
    public int NoteLines { get; init; } = 3;

    /// <summary>How many lines the address zone (Anschriftzone) holds, at least one; it must be high enough for them.</summary>
    public int RecipientLines { get; init; } = 6;

    /// <summary>
    /// How much of the notes zone, from its top, is reserved for a stamp or a franking mark (Freimachungsvermerk); zero by
    /// default, at most the height of the zone.
    /// </summary>
    public Length StampHeight { get; init; }

    /// <summary>Whether the return line shares the notes zone (integrierte Rücksendeangabe, 17.7 mm).</summary>
    public bool IsIntegrated => ReturnLineHeight == Length.Zero;

    /// <summary>The zone of the return line; without height if it is integrated.</summary>
    public Box ReturnLine => Zone(Length.Zero, ReturnLineHeight);

    /// <summary>The place reserved for a stamp or a franking mark; without height if there is none.</summary>
    public Box Stamp => Zone(ReturnLineHeight, StampHeight);

    /// <summary>Where notes stand; they fill the zone from its foot.</summary>
    public Box Notes => Zone(ReturnLineHeight, NotesHeight);

    /// <summary>Where the address stands; it fills the zone from its top. 27.3 mm high in DIN 5008.</summary>
    public Box Recipient => Zone(ReturnLineHeight + NotesHeight, Field.Height - ReturnLineHeight - NotesHeight);

    /// <summary>Where notes, and an integrated return line, begin at the earliest: below the stamp area.</summary>
    internal Length NotesTop => Stamp.Bottom;

    private Box Zone(Length top, Length height) => new(Field.X + Indent, Field.Y + top, Field.Width - Indent, height);
}

/// <summary>Where the return line stands in its zone.</summary>
public enum ReturnLinePlace
{
    /// <summary>At the foot.</summary>
    Bottom,

    /// <summary>At the top.</summary>
    Top,
}
