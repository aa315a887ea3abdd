using Amtsbrief.German;
using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>The template with a side column.</summary>
internal static class SideColumnTemplate
{
    internal static Template Template { get; } = new()
    {
        Name = "side-column",
        Page = new PageGeometry { Right = 58.Mm, Bottom = 20.Mm },
        PageNumber = new PageNumberPlace { Position = PageNumberPosition.SideColumn, FromEdge = 11.5.Mm },
        AddressField = AddressField.FormB,
        Head = new SideColumn
        {
            // Letters of one page leave the line of the counter free; the date stands at 50 mm in all of them.
            Box = new Box(157.Mm, 50.Mm - 11.Pt, 43.Mm, 227.Mm + 11.Pt),
            GroupSpace = 11.Pt,
            Groups =
            [
                new([HeadDetail.PageCounter, HeadDetail.Date]),
                new([HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurMessageDate]),
                new([HeadDetail.FileReference]),
                new([HeadDetail.FurtherDetails]),
                new(
                [
                    HeadDetail.Unit, HeadDetail.Contact, HeadDetail.Room, HeadDetail.ContactTelephone, HeadDetail.Mobile,
                    HeadDetail.ContactFax, HeadDetail.ContactMail,
                ]),
                new(
                [
                    HeadDetail.ServiceBuildings, HeadDetail.AgencyTelephone, HeadDetail.AgencyFax, HeadDetail.AgencyMail,
                    HeadDetail.Web,
                ]),
                new([HeadDetail.DeliveryAddress]),
                new([HeadDetail.ServiceHours]),
                new([HeadDetail.BankAccounts], GroupPin.Foot),
                new([HeadDetail.Transit], GroupPin.Foot),
            ],
        },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 175.Mm, 30.Mm), HorizontalAlignment.Right),
        Marks = SheetMarks.FormB,
        Type = TypeSetting.Of(text: 11.Pt, pitch: 13.Pt, details: 8.5.Pt, detailsPitch: 11.Pt) with
        {
            Letterhead = new TextStyle { Size = 15.Pt, LineHeight = 19.Pt },
        },
        Wording = Wording.German with { Telephone = "Telefon", Fax = "Telefax", Mail = "", Web = "", Mobile = "Mobil" },
        DateTimeStyle = GermanDateTimeStyle.DotTimes,
    };
}
