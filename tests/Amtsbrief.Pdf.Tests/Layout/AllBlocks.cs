using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Signatures;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>A letter in which every block stands once at least.</summary>
internal static class AllBlocks
{
    private static readonly LetterImage Plan =
        new() { Data = [.. TestImages.Logo], AlternativeText = "Lageplan der Haltestelle" };

    internal static Letter Letter { get; } = Letters.With(
        new Paragraph(
        [
            "für den Umbau der Haltestellen", new Footnote("Beschluss des Rates vom 3. März 2027."),
            " legen wir Ihnen die Kosten vor.",
        ]),
        new Heading(1, "Kosten") { IsNumbered = true },
        new PartialSubject("Zuwendung.", "Das Land trägt einen Teil der Kosten."),
        new Heading(2, "Aufstellung der Kosten nach Haltestellen, Gewerken und Jahren mit einem Vergleich der Angebote")
        {
            IsNumbered = true,
        },
        Costs,
        new Heading(2, "Angaben") { IsNumbered = true },
        new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = "Beginn:", Lines = [["im Mai", new Footnote("Voraussichtlich.")]] },
                new KeyValueRow { Key = "Dauer:", Lines = ["acht Wochen,", "in zwei Abschnitten"] },
            ],
        },
        new HorizontalRule(),
        new Heading(3, "Was bleibt"),
        Steps,
        new Quotation
        {
            Paragraphs =
            [
                "„Der öffentliche Personennahverkehr ist auf Barrierefreiheit auszurichten; das gilt für alle Haltestellen, "
                + "die neu gebaut oder umgebaut werden.“",
            ],
            Source = "Nahverkehrsplan, Abschnitt 4",
        },
        new VerticalSpace(6.Mm),
        new ImageBlock
        {
            Image = Plan, Width = 40.Mm, Alignment = HorizontalAlignment.Center, Caption = "Abbildung 1: Lageplan",
        },
        new PageBreak(),
        new Paragraph(["Mehr steht ", new Link(new Uri("https://www.musterstadt.example/umbau"), "auf unserer Seite"), "."])) with
    {
        Signatures =
        [
            new HandSignature { Addition = "Im Auftrag", Name = "Max Mustermann", Unit = "Bauamt" },
        ],
        Postscript = "Die Pläne liegen auch im Rathaus aus.",
        Enclosures = ["Lageplan", "Kostenplan"],
        Distribution = ["Bauamt"],
    };

    private static TableBlock Costs => new()
    {
        Caption = "Tabelle 1: Kosten in EUR",
        HeaderRows = 2,
        Columns =
        [
            new TableColumn(), new TableColumn { Alignment = ColumnAlignment.Comma },
            new TableColumn { Alignment = ColumnAlignment.Comma },
        ],
        Rows =
        [
            [new TableCell { Lines = ["Haltestelle"], RowSpan = 2 }, new TableCell { Lines = ["Kosten"], ColumnSpan = 2 }],
            ["2027", "2028"],
            [
                new TableCell { Lines = ["Ringstraße"], IsRowHeader = true, RowSpan = 2 },
                TableCell.Of(["12.000,50", new Footnote("Ohne Beleuchtung.")]), "900",
            ],
            ["1.500", "7,25"],
            [new TableCell { Lines = ["Am Markt,", "beide Seiten"], IsRowHeader = true }, "", "1.000"],
        ],
    };

    private static ListBlock Steps => new()
    {
        Style = ListStyle.Arabic,
        Items =
        [
            "Der Bordstein wird erhöht.",
            new ListItem(
            [
                new Paragraph("Die Wege werden neu gepflastert:"),
                new ListBlock { Items = ["der Gehweg", "der Radweg"] },
            ]),
            new ListItem([new Paragraph(["Die Fahrgäste werden unterrichtet", new Footnote("Durch Aushang."), "."])]),
        ],
    };
}
