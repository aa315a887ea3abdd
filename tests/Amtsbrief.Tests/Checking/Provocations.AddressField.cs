using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> AddressFields() => new()
    {
        ["return line that not even two lines hold"] = new(
            _press.From(office => office with { Name = Long(60) }), "error AB201 sender.name"),
        ["return name that not even two lines hold"] = new(
            _press.From(office => office with { ReturnName = Long(60) }), "error AB201 sender.returnName"),
        ["name of more words than two lines hold"] = new(
            _press.From(office => office with { Name = string.Join(' ', Enumerable.Repeat("Mustermannwesen", 9)) }),
            "error AB201 sender.name"),
        ["return line whose second line is too wide"] = new(
            _press.From(office => office with { ReturnAddress = new() { Postcode = "12345", Town = Long(60) } }),
            "error AB201 sender.returnAddress"),
        ["notes that are too wide"] = new(
            _press with { Notes = ["Einschreiben", string.Join(' ', Enumerable.Repeat("Rückschein", 9))] },
            "error AB201 notes[1]"),
        ["recipients that are too wide"] = new(
            _press with { Recipient = new GroupRecipient { Lines = ["An die", Long(40), Long(41)] } },
            "error AB201 recipient.lines[1]", "error AB201 recipient.lines[2]"),
        ["street that is too wide"] = new(
            ToAddress(Letters.Address with { Street = Long(40) }), "error AB201 recipient.address"),
        ["more lines of a group than the field holds"] = new(To(Group(10)) with { Notes = [] }, "error AB202 recipient"),
        ["more lines of a group than the notes leave"] = new(To(Group(8)), "error AB202 recipient"),
        ["too many names above an address abroad"] = new(
            To(new PostalRecipient
            {
                Names = ["1", "2", "3", "4", "5"], Address = Letters.Address with { Country = "Österreich" },
            }),
            "error AB202 recipient"),
        ["more notes than the address leaves"] = new(To(Group(6)) with { Notes = ["1", "2", "3", "4"] }, "error AB202 notes"),
        ["more notes than the field holds"] = new(
            To(Group(1)) with { Notes = [.. Enumerable.Repeat("Vermerk", 9)] }, "error AB202 notes"),
        ["too many notes and too many lines of the address"] = new(
            To(Group(7)) with { Notes = ["1", "2", "3", "4"] }, "error AB202 notes", "error AB202 recipient"),
        ["more notes than an integrated return line leaves"] = new(
            To(Group(6)) with { Notes = ["1", "2", "3", "4", "5"] }, "error AB202 notes")
            { Template = _formB.WithIntegratedReturnLine() },
        ["return line that needs two lines where one is left"] = new(
            (To(Group(6)) with { Notes = ["1", "2", "3", "4"] }).From(office => office with { Name = Long(34) }),
            "error AB201 sender.name") { Template = _formB.WithIntegratedReturnLine() },
        ["more notes than a stamp area leaves"] = new(
            To(Group(4)) with { Notes = ["1", "2", "3"] }, "error AB202 notes") { Template = _formB.WithStampArea() },
        ["franking mark without a place"] = new(_postal with { Franking = Letters.Letterhead }, "error AB503 franking"),
        ["franking mark that cannot be read"] = new(
            To(Group(4)) with { Franking = new LetterImage { Data = [1, 2, 3], AlternativeText = "" } },
            "error AB501 franking.alternativeText", "error AB502 franking.data") { Template = _formB.WithStampArea() },
        ["address whose lines are higher than the field of the template"] = In(
            Typed(type => type with { Recipient = type.Recipient with { LineHeight = 7.Mm } }),
            "error AB602 template.addressField.recipient.height", "error AB203 recipient") with { Letter = To(Group(5)) },
        ["notes whose lines are higher than the field of the template"] = In(
            Typed(type => type with { Note = type.Note with { LineHeight = 9.Mm } }),
            "error AB602 template.addressField.notesHeight", "error AB203 notes") with { Letter = To(Group(6)) },
        ["return line whose lines are higher than its zone"] = In(
            Typed(type => type with { LongReturnLine = type.LongReturnLine with { LineHeight = 5.1.Mm } }),
            "error AB602 template.addressField.returnLineHeight", "error AB203 sender") with { Letter = _postal },
        ["integrated return line that is too high beside the notes"] = In(
            _formB.WithIntegratedReturnLine() with
            {
                Type = _formB.WithIntegratedReturnLine().Type with { ReturnLine = _formB.Type.ReturnLine },
            },
            "error AB602 template.addressField.notesHeight"),
        ["address field whose figures contradict each other"] = In(
            _formB with
            {
                AddressField = AddressField.FormB with
                {
                    ReturnLineHeight = Length.Zero, ReturnLinePlace = (ReturnLinePlace)9, NoteLines = 0, StampHeight = 13.Mm,
                },
            },
            "error AB601 template.addressField.returnLinePlace", "error AB601 template.addressField.stampHeight",
            "error AB601 template.addressField.noteLines"),
        ["stamp area of more lines than the zone has"] = In(
            _formB with { AddressField = _formB.WithStampArea().AddressField with { NoteLines = 2 } },
            "error AB601 template.addressField.noteLines"),
        ["floor below the least size"] = In(
            Typed(type => type with { ReturnLineFloor = 5.9.Pt }), "error AB601 template.type.returnLineFloor"),
    };

    private static GroupRecipient Group(int lines) =>
        new() { Lines = ValueList.From(Enumerable.Range(1, lines).Select(number => $"Zeile {number}")) };
}
