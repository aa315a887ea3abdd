using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
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
    };

    private static ImageBlock Picture(int width = 30, int height = 20) => new()
    {
        Image = new LetterImage { Data = ValueList.From(TestImages.Png(width, height)), AlternativeText = "Lageplan" },
    };
}
