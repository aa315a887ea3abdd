using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving.Frames;

/// <summary>A letter and templates with something around the text.</summary>
internal static class FramedLetters
{
    public static Letter Letter { get; } = Letters.Postal.From(office => office with
    {
        BankAccounts = [new BankAccount { Bank = "Musterbank", Iban = "DE02120300000000202051", Bic = "BYLADEM1001" }],
        ServiceHours = ["montags bis freitags", "8 bis 12 Uhr"],
        ContinuationLetterhead = Letters.Letterhead,
    });

    public static Footer ThreeColumns { get; } = new()
    {
        Rule = true,
        Columns =
        [
            new([HeadDetail.AgencyName, HeadDetail.PostalAddress]),
            new([HeadDetail.AgencyTelephone, HeadDetail.AgencyMail, HeadDetail.Web]),
            new([HeadDetail.BankAccounts], 60.Mm),
        ],
    };

    public static Template FormB { get; } = BuiltInTemplates.Din5008FormB with
    {
        Footer = ThreeColumns,
        ContinuationFooter = new Footer { Columns = [new([HeadDetail.ServiceHours])] },
        ContinuationHeader = new ContinuationHeader
        {
            Details = [HeadDetail.Subject, HeadDetail.Recipient, HeadDetail.Date, HeadDetail.PageCounter],
        },
    };

    public static Template SideColumn { get; } = BuiltInTemplates.SideColumn with
    {
        PageNumber = new PageNumberPlace { Position = PageNumberPosition.SideColumn },
        ContinuationLetterhead = new LetterheadPlace(new Box(157.Mm, 10.Mm, 43.Mm, 20.Mm)),
        Head = BuiltInTemplates.SideColumn.Head with
        {
            Groups = [new([HeadDetail.Date, HeadDetail.PageCounter, HeadDetail.FileReference]), new([HeadDetail.Contact])],
        },
    };
}
