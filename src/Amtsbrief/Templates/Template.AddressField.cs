using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <content>Variants of the address field: its zones and the type that they hold belong together.</content>
public sealed partial record Template
{
    // Pitch and greatest size of lines.
    private static readonly (Length, Length) ReturnLineRoom = (5.Mm, 11.Pt);
    private static readonly (Length, Length) LongReturnLineRoom = (2.5.Mm, 7.Pt);
    private static readonly (Length Pitch, Length) NoteRoom = (12.Pt, 11.Pt);
    private static readonly (Length, Length) IntegratedRoom = (3.54.Mm, 8.Pt);

    /// <summary>
    /// The same template with the return line in a zone of its own (Rücksendeangabe), 5 mm high, above three lines of notes and
    /// six of the address: DIN 5008, the variant of the built-in templates. The field stays where it is.
    /// </summary>
    /// <returns>The template; sizes of type change only where lines would not hold them.</returns>
    public Template WithSeparateReturnLine() => With(
        AddressField with
        {
            ReturnLineHeight = 5.Mm, NotesHeight = 12.7.Mm, NoteLines = 3, RecipientLines = 6, StampHeight = Length.Zero,
        },
        ReturnLineRoom, LongReturnLineRoom, NoteRoom);

    /// <summary>
    /// The same template with the return line integrated in the notes zone (Zusatz- und Vermerkzone mit integrierter
    /// Rücksendeangabe): 17.7 mm with five lines of 3.54 mm, one or two of which the return line takes, above six lines of the
    /// address (DIN 5008 since 2011). The field stays where it is.
    /// </summary>
    /// <returns>The template; sizes of type change only where lines would not hold them.</returns>
    public Template WithIntegratedReturnLine() => With(
        AddressField with
        {
            ReturnLineHeight = Length.Zero, NotesHeight = 17.7.Mm, NoteLines = 5, RecipientLines = 6, StampHeight = Length.Zero,
        },
        IntegratedRoom, IntegratedRoom, IntegratedRoom);

    /// <summary>
    /// The same template with a place for a stamp or a franking mark (Freimachungsvermerk) above the notes: the return line in
    /// its 5 mm, 21.17 mm with five lines of which the stamp takes the upper ones, 18.83 mm with four lines of the address. No
    /// variant of DIN 5008, but inside its field. The field stays where it is.
    /// </summary>
    /// <param name="height">
    /// The height of the place, at most 21.17 mm; <see langword="null"/>: 12.7 mm, which leaves two lines of notes.
    /// </param>
    /// <returns>The template; sizes of type change only where lines would not hold them.</returns>
    public Template WithStampArea(Length? height = null) => With(
        AddressField with
        {
            ReturnLineHeight = 5.Mm, NotesHeight = NoteRoom.Pitch * 5, NoteLines = 5, RecipientLines = 4,
            StampHeight = height ?? NoteRoom.Pitch * 3,
        },
        ReturnLineRoom, LongReturnLineRoom, NoteRoom);

    private Template With(
        AddressField field, (Length, Length) returnLine, (Length, Length) longReturnLine, (Length, Length) note) => this with
        {
            AddressField = field,
            Type = Type with
            {
                ReturnLine = Fitted(Type.ReturnLine, returnLine),
                LongReturnLine = Fitted(Type.LongReturnLine, longReturnLine),
                Note = Fitted(Type.Note, note),
            },
        };

    private static TextStyle Fitted(TextStyle style, (Length Pitch, Length Greatest) room) =>
        style with { LineHeight = room.Pitch, Size = Length.Min(style.Size, room.Greatest) };
}
