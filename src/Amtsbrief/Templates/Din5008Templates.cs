using Amtsbrief.German;
using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>The templates after DIN 5008.</summary>
internal static class Din5008Templates
{
    private static readonly HeadGroup References = new(
        [HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurReference, HeadDetail.OurMessageDate]);

    private static readonly HeadGroup Contact = new(
    [
        HeadDetail.Unit, HeadDetail.Contact, HeadDetail.Room, HeadDetail.Telephone, HeadDetail.Mobile, HeadDetail.Fax,
        HeadDetail.Mail, HeadDetail.Web,
    ]);

    internal static Template FormB { get; } = new()
    {
        Name = "din-5008-form-b",
        Page = new PageGeometry(),
        AddressField = AddressField.FormB,
        Head = Block(
            50.Mm,
            [
                References,
                new([HeadDetail.FurtherDetails]),
                Contact,
                new([HeadDetail.ServiceBuildings]),
                new([HeadDetail.Transit]),
                new([HeadDetail.Date]),
            ]),
        Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 165.Mm, 30.Mm), HorizontalAlignment.Right),
        Marks = SheetMarks.FormB,
        Type = TypeSetting.Of(text: 11.Pt, pitch: 12.Pt, details: 9.Pt, detailsPitch: 12.Pt),
        Wording = Wording.German,
        DateTimeStyle = GermanDateTimeStyle.Din5008,
    };

    internal static Template FormA { get; } = FormB with
    {
        Name = "din-5008-form-a",
        AddressField = AddressField.FormA,
        Head = Block(32.Mm, FormB.Head.Groups),
        Letterhead = new LetterheadPlace(new Box(25.Mm, 8.Mm, 165.Mm, 17.Mm), HorizontalAlignment.Right),
        Marks = SheetMarks.FormA,
    };

    internal static Template FormBReferenceLine { get; } = FormB with
    {
        Name = "din-5008-form-b-reference-line",
        Head = Block(50.Mm, [Contact, new([HeadDetail.ServiceBuildings]), new([HeadDetail.FurtherDetails])]),
        ReferenceLine = new ReferenceLine
        {
            Details =
            [
                HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurReference, HeadDetail.Date,
            ],
        },
        Wording = Wording.German with
        {
            YourReference = "Ihr Zeichen", YourMessageDate = "Ihre Nachricht vom", OurReference = "Unser Zeichen",
            Date = "Datum",
        },
    };

    private static InformationBlock Block(Length top, ValueList<HeadGroup> groups) => new()
    {
        Box = new Box(125.Mm, top, 65.Mm, 40.Mm), GroupSpace = 12.Pt, Groups = groups,
    };
}
