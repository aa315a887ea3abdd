using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Signatures;
using Amtsbrief.Tests.Images;

namespace Amtsbrief.Tests;

/// <content>A letter with every block of the text and everything that can stand below it.</content>
internal static partial class Letters
{
    private static readonly Footnote _rates = new(["Sätze der ", new Emphasis("Musterordnung"), " vom 1. März 2026."]);

    public static ImageBlock Plan { get; } = new()
    {
        Image = new LetterImage { Data = ValueList.From(TestImages.Png(600, 300)), AlternativeText = "Lageplan des Gartens" },
        Width = 80.Mm,
        Alignment = HorizontalAlignment.Center,
        Caption = "Lage der Beete",
    };

    public static ListBlock Conditions { get; } = new()
    {
        Style = ListStyle.Arabic,
        Items =
        [
            "Die Beete sind bis Ende Mai anzulegen.",
            new([
                new Paragraph("Die Belege sind aufzubewahren, und zwar:"),
                new ListBlock
                {
                    Style = ListStyle.LowerLetter,
                    Items = ["Rechnungen", new([new Paragraph("Quittungen"), new ListBlock { Items = ["bar", "unbar"] }])],
                },
            ]),
            new([new Paragraph("Der Garten bleibt offen."), new Paragraph("Das gilt für zehn Jahre.")]),
        ],
    };

    public static TableBlock Costs { get; } = new()
    {
        Caption = "Anerkannte Kosten",
        Columns =
        [
            new(),
            new() { Alignment = ColumnAlignment.Center, Width = 20.Mm },
            new() { Alignment = ColumnAlignment.Right },
            new() { Alignment = ColumnAlignment.Comma },
        ],
        HeaderRows = 2,
        Rows =
        [
            [High("Gegenstand", 2), High("Menge", 2), new TableCell { Lines = ["Betrag"], ColumnSpan = 2 }],
            ["Punkte", "Kosten"],
            [Head("Erde"), "12", "1.200", new RichText(["1.234,5 EUR", _rates])],
            [Head("Holz"), "", "90", "99 EUR"],
            [Head("Wasser"), "–", "7", new TableCell { Lines = ["7,25 EUR", "im Jahr"] }],
            [new TableCell { Lines = [["zusammen ", new Strong("Euro")]], ColumnSpan = 3 }, "–"],
        ],
    };

    public static Letter Notice { get; } = Postal with
    {
        DocumentKind = "Zuwendungsbescheid",
        Body =
        [
            new Paragraph(["auf Ihren Antrag", _rates, " ergeht folgender Bescheid:"]) { KeepWithNext = true },
            new Heading(1, "Entscheidung") { IsNumbered = true },
            new PartialSubject("Zuwendung.", "Sie erhalten bis zu 1.300 EUR."),
            new Heading(2, "Nebenbestimmungen") { IsNumbered = true },
            new Paragraph("Der Bescheid ergeht unter folgenden Auflagen:"),
            Conditions,
            new Heading(2, "Kosten") { IsNumbered = true },
            Costs,
            new VerticalSpace(5.Mm),
            Plan,
            new PageBreak(),
            new PageBreak(),
            new Heading(1, "Begründung"),
            new Quotation { Paragraphs = ["„Gärten sind zu fördern.", "Das gilt für alle.“"], Source = "§ 3 der Musterordnung" },
            new KeyValueBlock { Rows = [new() { Key = "Frist:", Lines = ["31. Mai 2027"] }] },
            new HorizontalRule(),
            new Paragraph("Wir wünschen viel Erfolg.") { KeepTogether = true },
            new PageBreak(),
        ],
        Signatures =
        [
            new RenderedSignature { Addition = "Im Auftrag", Name = "Max Mustermann", Unit = "Grünflächenamt" },
            new HandSignature { Addition = "In Vertretung", Name = "Erika Beispiel" },
            new ImageSignature { Name = "Kim Muster", Image = Letterhead, Unit = "Kasse" },
        ],
        Certification = new Certification { Name = "Alex Probe", Office = "Verwaltungsangestellte" },
        Seal = new OfficialSeal(),
        Postscript = ["PS: Die Beete sind ", new Strong("nummeriert"), "."],
        Enclosures = ["Lageplan", "Merkblatt"],
        Distribution = ["Kasse"],
        ForInformation = ["Bezirk Mitte", "Bezirk Nord"],
    };

    private static TableCell Head(string text) => new() { Lines = [text], IsRowHeader = true };

    private static TableCell High(string text, int rows) => new() { Lines = [text], RowSpan = rows };
}
