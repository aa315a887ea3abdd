using Amtsbrief;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using NodaTime;

namespace Terminhinweis;

/// <summary>A press invitation of an invented ministry; terminhinweis.json says the same.</summary>
public static class PressInvitation
{
    /// <summary>Who sends it.</summary>
    public static Agency Ministry { get; } = new()
    {
        Name = "Ministerium für Umwelt und Wasserwege des Landes Mittelau",
        ReturnAddress = new PostalAddress { Postcode = "60888", Town = "Lindenau" },
        Letterhead = new LetterImage
        {
            Data = ReadLetterhead(),
            AlternativeText = "Zeichen des Ministeriums: ein Blatt über drei Wellen",
        },
        LetterheadLines = ["Ministerium für Umwelt", "und Wasserwege", "Land Mittelau"],
        ServiceBuildings = [new ServiceBuilding { Street = "Am Alten Hafen 12", Postcode = "60311", Town = "Lindenau" }],
        Telephone = PhoneNumber.Parse("069 90009-0"),
        Fax = PhoneNumber.Parse("069 90009-199"),
        Mail = "poststelle@auen.example",
        Web = "www.auen.example",
        Transit =
        [
            new TransitInfo { Operator = "Stadtbahn", Lines = ["U4", "U7"], Stop = "Hafenamt" },
            new TransitInfo { Operator = "Bus", Lines = ["36", "53"], Stop = "Alte Werft" },
        ],
    };

    /// <summary>The letter.</summary>
    public static Letter Letter { get; } = new()
    {
        Sender = Ministry,
        Recipient = new GroupRecipient { Lines = ["An die", "Damen und Herren", "von Presse, Rundfunk und Online-Medien"] },
        Date = new LocalDate(2027, 4, 14),
        DocumentKind = "Terminhinweis",
        Subject = ["Umweltministerin Beispiel eröffnet die", "Auenwerkstatt am Lindenauer Hafen"],
        Salutation = ["Sehr geehrte Damen und Herren,", "liebe Kolleginnen und Kollegen,"],
        Body =
        [
            new Paragraph(
            [
                "wo vor fünfzig Jahren noch Getreide verladen wurde, wächst heute ein Auwald: Zwischen dem alten Speicher und " +
                "der Schleuse hat das Land gemeinsam mit der Hafengesellschaft zwölf Hektar Uferfläche zurückgebaut. In der neuen ",
                new Strong("Auenwerkstatt"),
                " können Schulklassen, Vereine und Forschungseinrichtungen künftig beobachten, wie der Fluss sein Bett " +
                "verändert, welche Fischarten zurückkehren und was das für den Hoch\u00ADwasserschutz der Unterlieger bedeutet. " +
                "Umweltministerin Erika Beispiel übergibt das Haus der Öffentlichkeit und stellt das Förderprogramm ",
                new Emphasis("Lebendige Ufer"),
                " vor, für das bis zum Jahr 2031 rund 48 Millionen Euro bereitstehen. Sie sind herzlich eingeladen, darüber " +
                "zu berichten!",
            ]),
            new EventBlock
            {
                Date = new LocalDate(2027, 4, 23),
                Time = new EventTime.From(new LocalTime(14, 0)),
                Place = ["Auenwerkstatt, Großer Saal, Speicherstraße 3", "60314 Lindenau"],
            },
            new Paragraph(
            [
                "Nach der Begrüßung führt die Leiterin des Hauses durch die Ausstellung „Ein Fluss zieht um“; die Technik dafür " +
                "stammt aus dem europäischen Vorhaben ",
                new LanguageRun("en", "Rivers without Borders"),
                ". Für Bildaufnahmen steht ein Boot der Wasserschutzpolizei bereit. Anmeldungen nimmt die Presse- und " +
                "Öffentlich\u00ADkeitsarbeit bis zum Vortag entgegen: Telefon ",
                new Link(new Uri("tel:+496990009123"), "069 90009-123"),
                " oder ",
                new Link(new Uri("mailto:presse@auen.example"), "presse@auen.example"),
                ".",
            ]),
        ],
        Signatures = [new RenderedSignature { Name = "Max Mustermann", Unit = "Pressereferat" }],
    };

    private static ValueList<byte> ReadLetterhead()
    {
        using var stream = typeof(PressInvitation).Assembly.GetManifestResourceStream("letterhead.svg")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ValueList.Create<byte>(bytes);
    }
}
