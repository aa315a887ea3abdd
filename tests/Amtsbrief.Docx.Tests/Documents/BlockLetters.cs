using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Signatures;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>A letter with every block of the text and everything that can stand below it.</summary>
internal static class BlockLetters
{
    private const string Long =
        "Die Verwaltungsvereinfachung betrifft sämtliche Genehmigungsverfahren, Zuständigkeitsregelungen und "
        + "Veröffentlichungspflichten der nachgeordneten Landesbehörden.";

    internal static LetterImage Image { get; } = new()
    {
        Data = ValueList.From(TestImages.Png(320, 160)), AlternativeText = "Eine graue Fläche",
    };

    /// <summary>A bill with a header over two columns, a cell over two rows, and figures below each other at the comma.</summary>
    internal static TableBlock Bill { get; } = new()
    {
        Caption = "Tabelle 1: Gebühren",
        Columns =
        [
            new TableColumn { Width = 30.Mm },
            new TableColumn(),
            new TableColumn { Alignment = ColumnAlignment.Comma },
            new TableColumn { Alignment = ColumnAlignment.Center },
        ],
        HeaderRows = 2,
        Rows =
        [
            [new TableCell { Lines = ["Nummer"], RowSpan = 2 }, new TableCell { Lines = ["Leistung"], ColumnSpan = 2 }, "Frist"],
            ["Gegenstand", "Betrag", "in Tagen"],
            [new TableCell { Lines = ["10.1"], RowSpan = 2, IsRowHeader = true }, "Ausstellung", "12,50", "14"],
            ["Zweitschrift", "7", "7"],
            [
                new TableCell { Lines = ["11"], IsRowHeader = true },
                new RichText([new Strong("Versand"), " innerhalb Deutschlands", new Footnote("Nur als Standardbrief.")]),
                "1.204,955",
                "",
            ],
        ],
    };

    internal static ListBlock Nested { get; } = new()
    {
        Style = ListStyle.Arabic,
        Start = 3,
        Items =
        [
            "Antrag",
            new ListItem(
            [
                new Paragraph("Nachweise"),
                new ListBlock
                {
                    Style = ListStyle.LowerLetter,
                    Items =
                    [
                        new ListItem([new Paragraph(Long), new ListBlock { Items = ["Kopie", "Urschrift"] }]),
                        "Meldebescheinigung",
                    ],
                },
                new Paragraph("Fehlende Nachweise reichen Sie bitte nach."),
            ]),
            "Zahlungsbeleg",
        ],
    };

    internal static Letter Every { get; } = TestLetters.Short with
    {
        Body =
        [
            new Paragraph(["diese Seiten zeigen jeden Baustein", new Footnote(Long), "."]),
            new Heading(1, "Allgemeines") { IsNumbered = true },
            new Heading(2, "Zweck und Anwendungsbereich der Verwaltungsvorschrift über das Musterwesen im ländlichen Raum")
            {
                IsNumbered = true,
            },
            new Paragraph(Long),
            new Heading(2, "Begriffe") { IsNumbered = true },
            new ListBlock { Items = ["Muster", "Vorlage", "Formular"] },
            new Heading(3, "Ohne Nummer"),
            Nested,
            new PartialSubject("Unterlagen.", Long),
            Bill,
            new Paragraph(Long),
            new Heading(2, "Kosten") { IsNumbered = true },
            new TableBlock { Columns = [new TableColumn(), new TableColumn()], HeaderRows = 0, Rows = [["a", "b"], ["c", "d"]] },
            new TableBlock { Columns = [new TableColumn { Width = 40.Mm }], Rows = [["Kopf"], ["Zelle"]] },
            new Heading(1, "Anschauung") { IsNumbered = true },
            new ImageBlock { Image = Image, Width = 60.Mm, Alignment = HorizontalAlignment.Center, Caption = "Bild 1: Grau" },
            new Quotation { Paragraphs = [Long, "Es gilt das gesprochene Wort."], Source = "Musterordnung" },
            new HorizontalRule(),
            new Paragraph("Unter der Linie."),
            new VerticalSpace(20.Mm),
            new Paragraph("Unter dem Leerraum."),
            new PageBreak(),
            new Heading(1, "Neue Seite") { IsNumbered = true },
            TestLetters.Short.Body[1],
            new ListBlock { Style = ListStyle.UpperRoman, Items = ["eins", "zwei", "drei"] },
        ],
        Signatures =
        [
            new HandSignature { Addition = "Im Auftrag", Name = "Erika Beispiel", Unit = "Referat Musterwesen" },
            new ImageSignature { Name = "Otto Muster", Image = Image with { AlternativeText = "Unterschrift von Otto Muster" } },
        ],
        Certification = new Certification { Name = "Karl Probe", Office = "Verwaltungsangestellter" },
        Seal = new OfficialSeal(),
        Postscript = "PS: Die Tagung wird aufgezeichnet.",
        Enclosures = ["Programm", "Anfahrtsplan"],
        Distribution = ["Kreis Muster"],
        ForInformation = ["Bezirksregierung"],
    };

    /// <summary>A letter whose table, list and notes go over several pages.</summary>
    internal static Letter Pages { get; } = TestLetters.Short with
    {
        Body =
        [
            new TableBlock
            {
                Caption = "Tabelle 1: Lange Tabelle",
                Columns =
                [
                    new TableColumn { Width = 25.Mm }, new TableColumn(), new TableColumn { Alignment = ColumnAlignment.Comma },
                ],
                Rows =
                [
                    ["Nummer", "Gegenstand", "Betrag"],
                    .. Enumerable.Range(1, 90).Select(row => TableRow.Create(
                        [$"Zeile{row}", row % 7 == 0 ? Long : "Gegenstand", $"{row},50"])),
                ],
            },
            new ListBlock
            {
                Style = ListStyle.Arabic,
                Items = ValueList.From(Enumerable.Range(1, 40).Select(item =>
                    ListItem.Of(item % 10 == 0 ? ["Punkt", new Footnote($"Anmerkung{item}.")] : Long))),
            },
        ],
    };
}
