using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>The template with a sender block.</summary>
internal static class FederalTemplate
{
    internal static Template Template { get; } = new()
    {
        Name = "federal",
        Page = new PageGeometry(),
        AddressField = AddressField.FormB,
        Head = new SenderBlock
        {
            Box = new Box(130.Mm, 27.Mm, 70.Mm, 40.Mm),
            GroupSpace = 5.5.Pt,
            Groups =
            [
                new([HeadDetail.Unit, HeadDetail.ServiceBuildings]),
                new(
                [
                    HeadDetail.Contact, HeadDetail.Room, HeadDetail.Telephone, HeadDetail.Mobile, HeadDetail.Fax, HeadDetail.Mail,
                    HeadDetail.Web,
                ]),
                new(
                [
                    HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurReference, HeadDetail.FurtherDetails,
                ]),
                new([HeadDetail.Date]),
            ],
        },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 95.Mm, 30.Mm)),
        Marks = SheetMarks.FormB,
        Type = TypeSetting.Of(text: 11.Pt, pitch: 13.Pt, details: 9.Pt, detailsPitch: 11.5.Pt),
        Wording = Wording.German with
        {
            YourReference = "Ihr Zeichen", YourMessageDate = "Ihre Nachricht vom", OurReference = "Geschäftszeichen",
            Contact = "Bearbeitet von", Room = "Zimmer", Telephone = "Telefon", Mobile = "Mobil", Fax = "Telefax",
            Mail = "E-Mail", Web = "Internet", Date = "Datum", ServiceBuildings = "",
        },
        DateFormat = GermanDateFormat.Alphanumeric,
        DateTimeStyle = GermanDateTimeStyle.Din5008,
    };
}
