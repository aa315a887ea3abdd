using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <content>The address field.</content>
internal sealed partial class TemplateRanges
{
    private void CheckAddressField(AddressField field, TypeSetting type)
    {
        CheckBox(field.Field, "template.addressField.field");
        NotNegative(field.Indent, "template.addressField.indent");
        if (field.Indent >= field.Field.Width)
        {
            Report("template.addressField.indent", $"{field.Indent} leaves no room in a field of {field.Field.Width}.");
        }

        NotNegative(field.ReturnLineHeight, "template.addressField.returnLineHeight");
        Defined(field.ReturnLinePlace, "template.addressField.returnLinePlace");
        NotNegative(field.NotesHeight, "template.addressField.notesHeight");
        NotNegative(field.StampHeight, "template.addressField.stampHeight");
        if (field.StampHeight > Length.Max(field.NotesHeight, Length.Zero))
        {
            Report(
                "template.addressField.stampHeight", $"{field.StampHeight} is more than the notes zone of {field.NotesHeight}.");
        }

        var line = type.Note.LineHeight;
        AtLeast(
            field.NoteLines,
            (field.IsIntegrated ? 1 : 0) + (line > Length.Zero ? AddressFieldLines.Stamp(field, line) : 0),
            "template.addressField.noteLines");
        AtLeast(field.RecipientLines, 1, "template.addressField.recipientLines");
        if (type.ReturnLineFloor < LeastSize)
        {
            Report("template.type.returnLineFloor", $"{Points(type.ReturnLineFloor.Value)} is less than 6 pt.");
        }
    }
}
