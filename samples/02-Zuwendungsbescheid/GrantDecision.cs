using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Inlines;

namespace Zuwendungsbescheid;

/// <summary>What is decided, and the money: lists, tables, keys and values.</summary>
internal static class GrantDecision
{
    internal static ValueList<Block> Blocks { get; } =
    [
        new Paragraph(
        [
            "auf Ihren Antrag fördert das Bezirksamt den Umbau der ehemaligen Kanalwiese zum ",
            new Strong("Uferpark am Mühlenkanal"),
            ". Der Park soll Erholung, Hochwasserschutz und Umweltbildung verbinden; die Arbeiten beginnen im Sommer 2027 und " +
            "dauern rund zehn Monate.",
        ]),
        new Heading(1, "Entscheidung") { IsNumbered = true },
        new Paragraph("Ich bewillige Ihnen eine Zuwendung unter den folgenden Bedingungen:"),
        new ListBlock
        {
            Style = ListStyle.Arabic,
            Items =
            [
                "Die Zuwendung beträgt höchstens 184.500,00 EUR.",
                [
                    new Paragraph("Gefördert werden"),
                    new ListBlock
                    {
                        Style = ListStyle.LowerLetter,
                        Items =
                        [
                            "die Herrichtung der Uferböschung einschließlich der Bepflanzung mit Gehölzen,",
                            "die Wege und der barrierefreie Steg,",
                            [
                                new Paragraph("die Ausstattung des Lernorts, und zwar"),
                                new ListBlock { Items = ["Tische und Bänke,", "Tafeln in Braille- und Reliefschrift."] },
                            ],
                        ],
                    },
                ],
                [
                    new Paragraph(
                    [
                        "Der Bewilligungszeitraum läuft vom 1. April 2027 bis zum 31. März 2028.",
                        new Footnote(
                        [
                            "Ausgaben vor dem ersten Tag werden nur gefördert, wenn das Bezirksamt einem ",
                            new Emphasis("vorzeitigen Maßnahmenbeginn"), " schriftlich zustimmt.",
                        ]),
                    ]),
                    new Paragraph("Eine Verlängerung beantragen Sie bitte spätestens sechs Wochen vor seinem Ende."),
                ],
            ],
        },
        new Heading(1, "Finanzierung") { IsNumbered = true },
        new Heading(2, "Zuwendungsfähige Ausgaben") { IsNumbered = true },
        new Paragraph("Der Finanzierungsplan vom 14. Januar 2027 ist verbindlich. Er sieht folgende Ausgaben vor:"),
        Expenses,
        new Heading(2, "Auszahlung") { IsNumbered = true },
        new Paragraph(
        [
            "Die Mittel werden in Teilbeträgen ausgezahlt, sobald sie innerhalb von sechs Wochen für fällige Zahlungen " +
            "gebraucht werden. Rufen Sie sie bitte über das Förderportal ab:",
        ]) { KeepWithNext = true },
        new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow
                {
                    Key = "Portal:",
                    Lines = [[new Link(new Uri("https://foerderung.auenstadt.example"), "foerderung.auenstadt.example")]],
                },
                new KeyValueRow
                {
                    Key = "Empfänger:",
                    Lines =
                    [
                        "Flussgarten gGmbH",
                        ["Konto wie im Antrag angegeben", new Footnote("Änderungen teilen Sie bitte schriftlich mit.")],
                    ],
                },
            ],
        },
        Instalments,
    ];

    private static TableBlock Expenses => new()
    {
        Caption = "Ausgaben und Anteil der Zuwendung",
        Columns =
        [
            new TableColumn { Width = 34.Mm },
            new TableColumn(),
            new TableColumn { Alignment = ColumnAlignment.Comma },
            new TableColumn { Alignment = ColumnAlignment.Comma },
        ],
        HeaderRows = 2,
        Rows =
        [
            [
                new TableCell { Lines = ["Bereich"], RowSpan = 2 }, new TableCell { Lines = ["Maßnahme"], RowSpan = 2 },
                new TableCell { Lines = ["Betrag"], ColumnSpan = 2 },
            ],
            ["gesamt (EUR)", "davon gefördert (EUR)"],
            [
                new TableCell { Lines = ["Ufer"], RowSpan = 3, IsRowHeader = true },
                "Erdarbeiten und Sicherung der Böschung", "71.200,00", "56.900,00",
            ],
            ["Pflanzungen mit Entwicklungspflege im ersten Jahr", "38.450,50", "30.500,00"],
            ["Fachliche Begleitung", "9.800,00", "6.000,00"],
            [new TableCell { Lines = ["Wege"], RowSpan = 2, IsRowHeader = true }, "Wassergebundene Decke", "46.300,00", "36.000,00"],
            ["Barrierefreier Steg aus Lärchenholz", "58.999,50", "45.000,00"],
            [new TableCell { Lines = ["Lernort"], IsRowHeader = true }, "Tische, Bänke und Tafeln", "12.750,00", "10.100,00"],
            [new TableCell { Lines = [[new Strong("Summe")]], ColumnSpan = 2, IsRowHeader = true }, "237.500,00", "184.500,00"],
        ],
    };

    private static TableBlock Instalments => new()
    {
        Columns = [new TableColumn(), new TableColumn { Alignment = ColumnAlignment.Comma }, new TableColumn()],
        Rows =
        [
            ["Abruf frühestens", "Betrag (EUR)", "Nachweis"],
            .. (TableRow[])
            [
                Quarter("1. April 2027"), Month("1. Mai 2027"), Month("1. Juni 2027"),
                Quarter("1. Juli 2027"), Month("1. August 2027"), Month("1. September 2027"),
                Quarter("1. Oktober 2027"), Month("1. November 2027"), Month("1. Dezember 2027"),
                Quarter("1. Januar 2028"), Month("1. Februar 2028"), Month("1. März 2028"),
            ],
        ],
    };

    private static TableRow Quarter(string date) =>
        [date, "22.125,00", "Zwischenbericht mit Fotos des Baufortschritts und Übersicht der bezahlten Rechnungen"];

    private static TableRow Month(string date) => [date, "12.000,00", "Belegliste"];
}
