using Amtsbrief;
using Amtsbrief.German.Dates;
using Amtsbrief.Templates;

namespace Zuwendungsbescheid;

/// <summary>Form B of the library with a footer, a header on continuation pages, and a page number on every page.</summary>
internal static class NoticeTemplate
{
    internal static Template Template { get; } = BuiltInTemplates.Din5008FormB with
    {
        Name = "zuwendungsbescheid",
        Head = BuiltInTemplates.Din5008FormB.Head with
        {
            Groups =
            [
                new([HeadDetail.FileReference]),
                new([HeadDetail.Contact, HeadDetail.Room, HeadDetail.Telephone, HeadDetail.Fax, HeadDetail.Mail]),
                new([HeadDetail.FurtherDetails, HeadDetail.Date]),
            ],
        },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 12.Mm, 60.Mm, 22.Mm))
        {
            LinesBox = new Box(125.Mm, 14.Mm, 65.Mm, 20.Mm),
        },
        ContinuationHeader = new ContinuationHeader
        {
            Details = [HeadDetail.AgencyName, HeadDetail.Subject, HeadDetail.OurReference, HeadDetail.Date],
        },
        Footer = new Footer
        {
            Columns =
            [
                new([HeadDetail.PostalAddress, HeadDetail.Web]),
                new([HeadDetail.ServiceHours]),
                new([HeadDetail.BankAccounts, HeadDetail.AgencyDetails]),
            ],
            Rule = true,
        },
        PageNumber = new PageNumberPlace { OnFirstPage = true },
        DateFormat = GermanDateFormat.Alphanumeric,
    };
}
