using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using NodaTime;

namespace Zuwendungsbescheid;

/// <summary>The conditions: partial subjects, further lists, an event.</summary>
internal static class GrantConditions
{
    internal static ValueList<Block> Blocks { get; } =
    [
        new Heading(1, "Nebenbestimmungen") { IsNumbered = true },
        new PartialSubject(
            "Vergabe.",
            "Aufträge über 1.000,00 EUR vergeben Sie bitte erst, nachdem Sie mindestens drei Angebote eingeholt haben. " +
            "Dokumentieren Sie die Wahl so, dass Dritte sie nachprüfen können."),
        new PartialSubject(
            "Zweckbindung.",
            "Der Steg und die Ausstattung des Lernorts sind zwölf Jahre lang für den Uferpark zu verwenden. In dieser Zeit ist " +
            "der Park bei Tageslicht öffentlich zugänglich."),
        new PartialSubject(
            "Öffentlichkeitsarbeit.",
            [
                "Weisen Sie in Veröffentlichungen auf die Förderung hin. Für Besucherinnen und Besucher aus dem Ausland genügt " +
                "der Satz ", new LanguageRun("en", "Funded by the district of Auenstadt"), ".",
            ]),
        new Heading(2, "Nachweis der Verwendung") { IsNumbered = true },
        new Paragraph("Der Verwendungsnachweis besteht aus"),
        new ListBlock
        {
            Style = ListStyle.UpperRoman,
            Items =
            [
                "dem Sachbericht über Verlauf und Ergebnis,",
                "dem zahlenmäßigen Nachweis in der Gliederung des Finanzierungsplans,",
                "den Belegen, auf Anforderung auch im Original.",
            ],
        },
        new Heading(3, "Termine vor Ort") { IsNumbered = true },
        new Paragraph("Zum Baubeginn findet eine gemeinsame Begehung statt, an der auch die Untere Wasser\u00ADbehörde teilnimmt:")
        {
            KeepWithNext = true,
        },
        new EventBlock
        {
            Date = new LocalDate(2027, 4, 12),
            Time = new EventTime.Between(new LocalTime(9, 30), new LocalTime(11, 0)),
            Place = ["Parkplatz am Mühlenwehr, Am Wehr 4", "54399 Auenstadt"],
            FurtherRows = [new KeyValueRow { Key = "Mitbringen:", Lines = ["festes Schuhwerk, genehmigte Pläne"] }],
        },
        new Heading(3, "Aufbewahrung") { IsNumbered = true },
        new Paragraph(
            "Alle Unterlagen bewahren Sie bitte zehn Jahre lang auf, gerechnet vom Ende des Jahres, in dem Sie den Nachweis " +
            "vorlegen."),
    ];
}
