using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Letters and templates with something around the text.</summary>
internal static class FramedLetters
{
    internal static Footer TwoColumns { get; } = new()
    {
        Rule = true,
        Columns = [new([HeadDetail.PostalAddress]), new([HeadDetail.AgencyMail, HeadDetail.AgencyTelephone])],
    };

    internal static Template FormB { get; } = BuiltInTemplates.Din5008FormB with
    {
        Footer = TwoColumns,
        ContinuationFooter = TwoColumns,
        ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.Subject, HeadDetail.Date, HeadDetail.PageCounter] },
        ContinuationLetterhead = new LetterheadPlace(new Box(200.Mm, 5.Mm, 8.Mm, 8.Mm)),
    };

    /// <summary>The page counter stands between two other details.</summary>
    internal static Template SideColumn { get; } = BuiltInTemplates.SideColumn with
    {
        PageNumber = new PageNumberPlace { Position = PageNumberPosition.SideColumn },
        Head = BuiltInTemplates.SideColumn.Head with
        {
            Groups = [new([HeadDetail.Date, HeadDetail.PageCounter, HeadDetail.Mail])],
        },
    };

    /// <summary>A letter of so many pages.</summary>
    internal static Letter Pages(int count)
    {
        var letter = Letters.With(Enumerable.Range(1, count).SelectMany(page =>
            page == 1 ? (Block[])[new Paragraph("Absatz 1.")] : [new PageBreak(), new Paragraph($"Absatz {page}.")]));
        return letter with
        {
            Sender = letter.Sender with
            {
                ContinuationLetterhead = new LetterImage { Data = [.. TestImages.Logo], AlternativeText = "Stadt Musterstadt" },
            },
        };
    }
}
