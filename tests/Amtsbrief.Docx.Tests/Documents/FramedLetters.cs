using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>Letters and templates with something around the text.</summary>
internal static class FramedLetters
{
    private static readonly Template FormB = BuiltInTemplates.Din5008FormB;
    private static readonly Template SideColumn = BuiltInTemplates.SideColumn;

    internal static Footer TwoColumns { get; } = new()
    {
        Rule = true,
        Columns =
        [
            new([HeadDetail.AgencyName, HeadDetail.PostalAddress], 50.Mm),
            new([HeadDetail.ServiceHours]),
            new([HeadDetail.AgencyMail, HeadDetail.AgencyTelephone]),
        ],
    };

    internal static Footer OneColumn { get; } = new() { FromBottom = 12.Mm, Columns = [new([HeadDetail.AgencyMail, HeadDetail.Web])] };

    internal static ContinuationHeader Header { get; } = new()
    {
        Details = [HeadDetail.Subject, HeadDetail.Recipient, HeadDetail.Date],
    };

    internal static IReadOnlyDictionary<string, Template> Templates { get; } = new Dictionary<string, Template>
    {
        ["footer on the first page"] = FormB with { Footer = TwoColumns },
        ["footers of different heights"] = FormB with
        {
            Footer = OneColumn, ContinuationFooter = TwoColumns, ContinuationHeader = Header,
        },
        ["footers without numbers"] = FormB with
        {
            Footer = TwoColumns with { Rule = false, FromBottom = 8.Mm },
            ContinuationFooter = OneColumn with { Rule = true },
            PageNumber = new PageNumberPlace { Position = PageNumberPosition.None },
        },
        ["number on the first page"] = FormB with
        {
            Footer = TwoColumns, ContinuationFooter = OneColumn, Marks = FormB.Marks with { OnEveryPage = true },
            PageNumber = new PageNumberPlace { Position = PageNumberPosition.FootCenter, OnFirstPage = true },
        },
        ["number at the head"] = FormB with
        {
            ContinuationHeader = Header with { Rule = false, Top = 9.Mm },
            PageNumber = new PageNumberPlace { Position = PageNumberPosition.HeadRight, FromEdge = 4.Mm, OnFirstPage = true },
        },
        ["letterheads"] = FormB with
        {
            ContinuationLetterhead = new LetterheadPlace(new Box(25.Mm, 8.Mm, 165.Mm, 12.Mm), HorizontalAlignment.Right)
            {
                LinesBox = new Box(25.Mm, 8.Mm, 90.Mm, 12.Mm), Rule = true,
            },
            ContinuationHeader = Header with { Top = 26.Mm },
        },
        ["counter in the column"] = SideColumn with
        {
            PageNumber = new PageNumberPlace { Position = PageNumberPosition.SideColumn },
            Head = SideColumn.Head with
            {
                Groups = [new([HeadDetail.Date, HeadDetail.PageCounter, HeadDetail.OurReference]), new([HeadDetail.Contact])],
            },
        },
        ["counter in the block"] = FormB with
        {
            Head = FormB.Head with { Groups = [new([HeadDetail.PageCounter]), new([HeadDetail.Date])] },
        },
    };

    /// <summary>A letter of lines that each are a paragraph.</summary>
    internal static Letter Lines(int count) => TestLetters.Short with
    {
        Sender = TestLetters.Sender with
        {
            ServiceHours = ["montags bis freitags", "8 bis 12 Uhr", "donnerstags auch 14 bis 18 Uhr"],
            ContinuationLetterhead = TestLetters.Sender.Letterhead,
            ContinuationLetterheadLines = ["Landesamt", "für Musterwesen"],
        },
        DocumentKind = null,
        Notes = [],
        Body = [.. Enumerable.Range(1, count).Select(line => new Paragraph($"Zeile{line}"))],
    };
}
