using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Frames() => new()
    {
        ["null for columns of footers"] = In(
            _formB with { Footer = new Footer { Columns = [null!] }, ContinuationFooter = Foot(new([HeadDetail.Web]), null!) },
            "error AB104 template.footer.columns[0]", "error AB104 template.continuationFooter.columns[1]"),
        ["footer of less than nothing"] = In(
            _formB with
            {
                Footer = Foot(new FooterColumn([HeadDetail.Web, (HeadDetail)99], Length.Zero)) with
                {
                    FromBottom = -1.Mm, ColumnSpace = -1.Mm, SpaceAbove = -1.Mm,
                },
            },
            "error AB601 template.footer.fromBottom", "error AB601 template.footer.columnSpace",
            "error AB601 template.footer.spaceAbove", "error AB601 template.footer.columns[0].width",
            "error AB601 template.footer.columns[0].details[1]"),
        ["footers of no column and of five"] = In(
            _formB with { Footer = Foot(), ContinuationFooter = Foot([.. Enumerable.Repeat(new FooterColumn([HeadDetail.Web]), 5)]) },
            "error AB601 template.footer.columns", "error AB601 template.continuationFooter.columns"),
        ["columns of a footer that are wider than the text"] = In(
            _formB with { Footer = Foot(new([HeadDetail.Web], 80.Mm), new([HeadDetail.Fax], 80.1.Mm)) },
            "error AB602 template.footer.columns"),
        ["columns of a footer that leave nothing for another"] = In(
            _formB with { ContinuationFooter = Foot(new([HeadDetail.Web], 160.Mm), new([HeadDetail.Fax])) },
            "error AB602 template.continuationFooter.columns"),
        ["header of continuation pages of less than nothing"] = In(
            _formB with
            {
                ContinuationHeader = new ContinuationHeader { Details = [(HeadDetail)99], Top = -1.Mm, SpaceBelow = -1.Mm },
            },
            "error AB601 template.continuationHeader.top", "error AB601 template.continuationHeader.spaceBelow",
            "error AB601 template.continuationHeader.details[0]"),
        ["header of continuation pages without anything to print"] = In(
            _formB with { ContinuationHeader = new ContinuationHeader { Details = [] } },
            "error AB102 template.continuationHeader.details"),
        ["letterhead of continuation pages of less than nothing"] = In(
            _formB with
            {
                ContinuationLetterhead = new LetterheadPlace(new Box(-1.Mm, 10.Mm, 20.Mm, Length.Zero), (HorizontalAlignment)9),
            },
            "error AB601 template.continuationLetterhead.box.x", "error AB601 template.continuationLetterhead.box.height",
            "error AB601 template.continuationLetterhead.alignment"),
        ["letterhead of continuation pages outside the sheet"] = In(
            _formB with { ContinuationLetterhead = new LetterheadPlace(new Box(180.Mm, 10.Mm, 31.Mm, 10.Mm)) },
            "error AB602 template.continuationLetterhead.box"),
        ["page number where there is no place"] = In(
            Numbered(new PageNumberPlace { Position = (PageNumberPosition)99, FromEdge = -1.Mm }),
            "error AB601 template.pageNumber.fromEdge", "error AB601 template.pageNumber.position"),
        ["page number in a side column that there is not"] = In(
            Numbered(new PageNumberPlace { Position = PageNumberPosition.SideColumn }),
            "error AB604 template.pageNumber.position"),
        ["page number that is too wide for the side column"] = In(
            BuiltInTemplates.SideColumn with
            {
                PageNumber = new PageNumberPlace { Position = PageNumberPosition.SideColumn },
                Wording = Wording.German with { PageNumber = "Diese Seite ist Seite {page} von {pages}" },
            },
            "error AB201 template.wording.pageNumber"),
        ["page number on the first page that stands in the letterhead"] = In(
            Numbered(new PageNumberPlace { Position = PageNumberPosition.HeadRight, OnFirstPage = true }),
            "error AB602 template.pageNumber.fromEdge"),
        ["page number on the first page that stands in the address field"] = In(
            Numbered(new PageNumberPlace { Position = PageNumberPosition.HeadLeft, FromEdge = 64.Mm, OnFirstPage = true }),
            "error AB602 template.pageNumber.fromEdge"),
        ["header and page number that stand in the letterhead of continuation pages"] = In(
            _formB with
            {
                ContinuationLetterhead = new LetterheadPlace(new Box(25.Mm, 5.Mm, 100.Mm, 20.Mm)),
                ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.Subject] },
                PageNumber = new PageNumberPlace { Position = PageNumberPosition.HeadRight },
            },
            "error AB602 template.continuationHeader.top", "error AB602 template.pageNumber.fromEdge")
            with { Letter = WithContinuationLetterhead },
        ["words that are wider than the columns of footers"] = In(
            _formB with { Footer = Foot(Narrow), ContinuationFooter = Foot(Narrow) }, "error AB204 sender.mail", "error AB204 sender.mail"),
        ["word that is wider than the header of continuation pages"] = In(
            _formB with { ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.Date, HeadDetail.AgencyDetails] } },
            "error AB204 sender.furtherDetails[0].value")
            with { Letter = _press.From(office => office with { FurtherDetails = [new FurtherDetail("Leitweg-ID:", Long(90))] }) },
        ["footer that leaves no room for the text of the first page"] = In(
            _formB with { Footer = Foot(new FooterColumn([HeadDetail.ServiceHours])) }, "error AB203 template.footer")
            with { Letter = WithHours(40) },
        ["footer that leaves no room for the text of continuation pages"] = In(
            _formB with { ContinuationFooter = Foot(new FooterColumn([HeadDetail.ServiceHours])) },
            "error AB203 template.continuationFooter")
            with { Letter = WithHours(80) },
        ["header that leaves no room for the text of continuation pages"] = In(
            _formB with { ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.ServiceHours] } },
            "error AB203 template.continuationHeader")
            with { Letter = WithHours(500) },
        ["margins that leave no room for the text of continuation pages"] = In(
            _formB with { Page = _formB.Page with { Top = 256.Mm } }, "error AB203 template.page"),
        ["characters that head and footers cannot print"] = In(
            _formB with { Footer = Foot(new FooterColumn([HeadDetail.Web, HeadDetail.ServiceHours])), ContinuationFooter = Foot(Narrow) },
            "error AB301 sender.serviceHours[0]")
            with { Letter = _press.From(office => office with { ServiceHours = ["\u4E2D"], Mail = null }) },
    };

    private static FooterColumn Narrow => new([HeadDetail.Mail], 20.Mm);

    private static Letter WithContinuationLetterhead =>
        _press.From(office => office with { ContinuationLetterhead = Letters.Letterhead });

    private static Letter WithHours(int count) =>
        _press.From(office => office with { ServiceHours = ValueList.From(Enumerable.Repeat("montags bis freitags", count)) });

    private static Footer Foot(params ValueList<FooterColumn> columns) => new() { Columns = columns };

    private static Template Numbered(PageNumberPlace place) => _formB with { PageNumber = place };
}
