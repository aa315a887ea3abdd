using Amtsbrief.Images;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// The three zones of the address field: return line, notes, address. The line between notes and address moves where one of
/// them needs lines of the other; whether the field holds all of them, the check says.
/// </summary>
internal sealed class AddressFieldResolver
{
    private readonly Letter _letter;
    private readonly AddressField _field;
    private readonly ResolvedParagraph _returnLine;
    private readonly ResolvedParagraph _notes;
    private readonly ResolvedParagraph _recipient;
    private readonly TypeSetting _type;

    private AddressFieldResolver(Letter letter, Template template)
    {
        (_letter, _field) = (letter, template.AddressField);
        _notes = Paragraph(TextRole.Note, "notes", letter.Notes.Select((note, index) => Line(note, $"notes[{index}]")));
        _recipient = Paragraph(TextRole.Recipient, "recipient", RecipientLines.Of(letter.Recipient, template.Wording));
        var lines = AddressFieldLines.Of(template, _notes.Lines.Count, _recipient.Lines.Count);
        (_returnLine, var type) = new ReturnLine(
            letter, template, _field.ReturnLine.Width, _field.IsIntegrated ? Math.Clamp(lines.Free, 1, 2) : 2).Resolve();
        _type = Tightened(type);
    }

    internal static ResolvedAddressField Resolve(Letter letter, Template template, ImageInfos infos) =>
        new AddressFieldResolver(letter, template).Resolve(infos);

    private ResolvedAddressField Resolve(ImageInfos infos)
    {
        var returnHeight = Height(_returnLine);
        var integrated = _field.IsIntegrated ? returnHeight : Length.Zero;
        var divider = Length.Max(
            _field.NotesTop + integrated + Height(_notes),
            Length.Min(_field.Recipient.Y, _field.Field.Bottom - Height(_recipient)));
        var atTop = _field.ReturnLinePlace == ReturnLinePlace.Top;
        var (top, foot) = _field.IsIntegrated ? (_field.NotesTop, divider) : (_field.ReturnLine.Y, _field.ReturnLine.Bottom);
        var returnLine = Zone(ZoneKind.ReturnLine, atTop ? top : foot - returnHeight, _returnLine) with
        {
            Rule = _field.ReturnLineRule ? ZoneRule.Below : ZoneRule.None,
        };
        var notesBottom = _field.IsIntegrated && !atTop ? divider - returnHeight : divider;
        var notes = Zone(ZoneKind.Notes, notesBottom - Height(_notes), _notes);
        var recipient = Zone(ZoneKind.Recipient, divider, _recipient);

        // Read as they stand, from the top.
        ResolvedZone[] zones = returnLine.Box.Y > notes.Box.Y ? [notes, returnLine, recipient] : [returnLine, notes, recipient];
        return new ResolvedAddressField(
            ValueList.From(zones.Where(zone => zone.Kind != ZoneKind.Notes || !_letter.Notes.IsEmpty)), _type, Franking(infos));
    }

    // Six lines of notes' height are lower than six of the address. Where the address borrows them, its lines stand closer, as
    // far as their type lets them; in whole twips, which both formats know.
    private TypeSetting Tightened(TypeSetting type)
    {
        var room = _field.Field.Bottom - _field.NotesTop - (_field.IsIntegrated ? Height(_returnLine, type) : Length.Zero)
            - Height(_notes, type);
        var style = type.Recipient;
        if (_recipient.Lines.Count <= _field.RecipientLines || Height(_recipient, type) <= room)
        {
            return type;
        }

        var pitch = Length.FromEmu(room.Emu / _recipient.Lines.Count).WholeTwips;
        return pitch < style.Size ? type : type with { Recipient = style with { LineHeight = pitch } };
    }

    private ResolvedImage? Franking(ImageInfos infos) => _field.StampHeight > Length.Zero
        ? PlacedImage.Resolve(_letter.Franking, new LetterheadPlace(_field.Stamp), "franking", infos)
        : null;

    private ResolvedZone Zone(ZoneKind kind, Length top, ResolvedParagraph paragraph) =>
        new(kind, _field.Recipient with { Y = top, Height = Height(paragraph) }, [paragraph]);

    private Length Height(ResolvedParagraph paragraph) => Height(paragraph, _type);

    private static Length Height(ResolvedParagraph paragraph, TypeSetting type) =>
        type[paragraph.Role].LineHeight * paragraph.Lines.Count;

    private static ResolvedParagraph Paragraph(TextRole role, string path, IEnumerable<ResolvedText> lines) =>
        new(role, Length.Zero, path, ValueList.From(lines));

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
