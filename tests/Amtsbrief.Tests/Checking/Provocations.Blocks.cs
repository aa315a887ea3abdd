using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Signatures;
using Amtsbrief.Tests.Images;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static readonly Footnote _note = new("Anmerkung");

    private static Dictionary<string, Provocation> Blocks() => new()
    {
        ["footnotes where none can stand"] = new(
            _press.Saying(
                new Heading(1, ["Titel", _note]),
                new PartialSubject(["Teil.", _note], "Text"),
                Table(1, [new RichText(["Kopf", _note])], ["a"]) with { Caption = ["Tabelle", _note] },
                Picture() with { Caption = ["Bild", _note] },
                new Paragraph(["Text", new Footnote(["Anmerkung", _note])])),
            "error AB421 body[0].text", "error AB421 body[1].title", "error AB421 body[2].caption",
            "error AB421 body[2].rows[0].cells[0].lines[0]", "error AB421 body[3].caption", "error AB421 body[4].text"),
        ["headings that skip a level"] = new(
            _press.Saying(new Heading(2, "a"), new Heading(3, "b"), new Heading(1, "c"), new Heading(3, "d")),
            "error AB422 body[0].level", "error AB422 body[3].level"),
        ["headings of levels that there are not"] = new(
            _press.Saying(new Heading(0, "a"), new Heading(1, "b"), new Heading(4, "c")),
            "error AB425 body[0].level", "error AB425 body[2].level"),
        ["images that are too large"] = new(
            _press.Saying(Picture() with { Width = 165.1.Mm }, Picture(1, 10) with { Width = 25.Mm }),
            "error AB222 body[0]", "error AB222 body[1]"),
        ["image that its caption leaves no room"] = new(
            _press.Saying(Picture() with { Caption = string.Join(' ', Enumerable.Repeat("Bildunterschrift", 600)) }),
            "error AB222 body[0]"),
        ["images that are none"] = new(
            _press.Saying(
                Picture() with { Image = null!, Width = -1.Mm, Alignment = (HorizontalAlignment)9 },
                Picture() with { Image = new LetterImage { Data = [1], AlternativeText = "Bild\u0001" } },
                new OwnBlock(_ => [Picture() with { Image = Letters.Letterhead with { AlternativeText = "" } }])),
            "error AB425 body[0].width", "error AB425 body[0].alignment", "error AB104 body[0].image",
            "error AB302 body[1].image.alternativeText", "error AB502 body[1].image.data", "error AB501 body[2]"),
        ["spaces of no height and higher than a page"] = new(
            _press.Saying(new Paragraph("Text"), new VerticalSpace(Length.Zero), new VerticalSpace(247.1.Mm)),
            "error AB425 body[1].height", "error AB425 body[2].height"),
        ["quotation without paragraphs"] = new(
            _press.Saying(new Quotation { Paragraphs = [] }), "error AB102 body[0].paragraphs"),
        ["blocks with empty texts"] = new(
            _press.Saying(
                new Heading(1, " "), new PartialSubject("", ""), new Quotation { Paragraphs = ["a", ""], Source = "\u00AD" },
                Picture() with { Caption = "" }, Table(1, ["a"], ["b"]) with { Caption = "" },
                new Paragraph(["Text", new Footnote("")])),
            "error AB101 body[0].text", "error AB101 body[1].title", "error AB101 body[1].text",
            "error AB101 body[2].paragraphs[1]", "error AB101 body[2].source", "error AB101 body[3].caption",
            "error AB101 body[4].caption", "error AB101 body[5].text"),
        ["null for texts of blocks"] = new(
            _press.Saying(
                new Heading(1, null!), new PartialSubject(null!, null!), new Quotation { Paragraphs = [null!] },
                new Paragraph(["Text", new Footnote(null!)])),
            "error AB104 body[0].text", "error AB104 body[1].title", "error AB104 body[1].text",
            "error AB104 body[2].paragraphs[0]", "error AB104 body[3].text"),
        ["characters and weekdays everywhere"] = new(
            (_press with { Postscript = "Montag, 31. März 2017", Enclosures = ["Plan\u0001"] }).Saying(
                new Heading(1, "Montag, 31. März 2017"), List("\u4E2D"), Table(1, ["\u4E2D"], ["Montag, 31. März 2017"]),
                Picture() with { Caption = "\u4E2D" }, new Paragraph(["Text", new Footnote("Montag, 31. März 2017\u4E2D")])),
            "error AB302 enclosures[0]", "error AB301 body[1].items[0].blocks[0].text",
            "error AB301 body[2].rows[0].cells[0].lines[0]", "error AB301 body[3].caption", "error AB301 body[4].text",
            "warning AB401 body[0].text", "warning AB401 body[2].rows[1].cells[0].lines[0]", "warning AB401 body[4].text",
            "warning AB401 postscript"),
        ["words that are too wide for their lines"] = new(
            (_press with { Enclosures = [Long(60)], Signatures = [new HandSignature { Name = Long(60) }] }).Saying(
                new Heading(1, Long(60)), new Heading(1, Long(48)) { IsNumbered = true }, Picture() with { Caption = Long(60) },
                Table(1, ["a"], ["b"]) with { Caption = Long(60) }),
            "error AB204 body[0].text", "error AB204 body[1].text", "error AB204 body[2].caption", "error AB204 body[3].caption",
            "error AB204 signatures[0].name", "error AB204 enclosures[0]"),
    };

    private static ImageBlock Picture(int width = 30, int height = 20) => new()
    {
        Image = new LetterImage { Data = ValueList.From(TestImages.Png(width, height)), AlternativeText = "Lageplan" },
    };
}
