using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Inlines;

namespace Zuwendungsbescheid;

/// <summary>The reasons and what closes the notice: a quotation, an image, rules and spaces.</summary>
internal static class GrantReasons
{
    internal static ValueList<Block> Blocks { get; } =
    [
        new Heading(1, "Begründung") { IsNumbered = true },
        new Paragraph(
            "Die Kanalwiese liegt seit der Stilllegung der Mühle brach. Bei dem Hochwasser des Jahres 2024 hat sich gezeigt, " +
            "dass die befestigte Böschung das Wasser beschleunigt und die Häuser des Mühlenviertels gefährdet. Der Umbau gibt dem " +
            "Kanal auf 180 Metern Länge seinen Raum zurück."),
        new Paragraph("Der Ortsbeirat hat dazu am 9. Dezember 2026 einstimmig erklärt:") { KeepWithNext = true },
        new Quotation
        {
            Paragraphs =
            [
                "„Das Viertel braucht einen Ort am Wasser, an dem Kinder lernen und ältere Menschen sitzen können. Der " +
                "vorgelegte Entwurf verbindet beides mit dem Schutz vor der nächsten Flut.",
                "Wir bitten das Bezirksamt, das Vorhaben nach Kräften zu unterstützen.“",
            ],
            Source = "Niederschrift der Sitzung, Tagesordnungspunkt 5",
        },
        new Paragraph("Die Lage der geförderten Flächen zeigt der folgende Plan; gestrichelt umrandet ist der Lernort.")
        {
            KeepWithNext = true,
        },
        new ImageBlock
        {
            Image = Drawings.Read(
                "lageplan.svg",
                "Lageplan: nördlich des Mühlenkanals zwei Grünflächen mit acht Bäumen, getrennt durch einen Weg, der den Kanal " +
                "quert; die westliche Fläche ist als Lernort gestrichelt umrandet"),
            Width = 120.Mm,
            Alignment = HorizontalAlignment.Center,
            Caption = "Lageplan des Uferparks, Norden ist oben",
        },
        new Paragraph(
        [
            "Nach den Förderrichtlinien des Bezirks", new Footnote("Bekannt gemacht im Amtsblatt Auenstadt 2025, Seite 48."),
            " können Vorhaben mit bis zu 80 Prozent der Ausgaben gefördert werden. Die Höhe der Zuwendung entspricht dem " +
            "öffentlichen Interesse an dem Park; eigene Mittel in Höhe von 53.000,00 EUR haben Sie nachgewiesen.",
        ]),
        new HorizontalRule(),
        new Heading(1, "Hinweise"),
        new ListBlock
        {
            Items =
            [
                "Der Bescheid wird bestandskräftig, wenn Sie nicht fristgerecht Widerspruch einlegen. Sie können das " +
                "beschleunigen, indem Sie auf Rechtsbehelfe verzichten; das beigefügte Empfangsbekenntnis enthält dafür ein Feld.",
                "Subventionserhebliche Tatsachen sind dem Bezirksamt unverzüglich mitzuteilen.",
            ],
        },
        new VerticalSpace(4.Mm),
        new Heading(1, "Rechtsbehelfsbelehrung"),
        new Paragraph(
            "Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erhoben werden. Der " +
            "Widerspruch ist schriftlich, in elektronischer Form oder zur Niederschrift beim Bezirksamt Auenstadt, Am Wehr 4, " +
            "54399 Auenstadt, einzulegen.")
        {
            KeepTogether = true,
        },
    ];
}
