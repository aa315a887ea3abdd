using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>How many lines an address field holds in all, and how many of them a letter takes.</summary>
/// <param name="Most">The lines of notes and address together, less those that a stamp area takes.</param>
/// <param name="Taken">The lines of the letter's notes and address; with an integrated return line, its lines as well.</param>
internal readonly record struct AddressFieldLines(int Most, int Taken)
{
    /// <summary>How many are left; less than zero if there are too many.</summary>
    internal int Free => Most - Taken;

    internal static AddressFieldLines Of(Template template, int notes, int recipient, int returnLine = 0)
    {
        var field = template.AddressField;
        var stamp = Stamp(field, template.Type.Note.LineHeight);
        return new(
            field.NoteLines + field.RecipientLines - stamp,
            notes + recipient + returnLine);
    }

    /// <summary>How many lines of the notes zone a stamp area takes.</summary>
    internal static int Stamp(AddressField field, Length line) =>
        (int)((field.StampHeight.Emu + (long)line.Emu - 1) / line.Emu);
}
