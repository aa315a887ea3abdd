using Amtsbrief.Inlines;
using Amtsbrief.Recipients;
using Terminhinweis;

namespace Amtsbrief.Benchmarks.Letters;

/// <summary>The letter that everything is measured by: the first sample, each time to somebody else.</summary>
internal static class ReferenceLetters
{
    private static readonly string[] FirstNames =
    [
        "Anna", "Bernd", "Çiğdem", "Dörte", "Emil", "François", "Greta", "Hüseyin", "Ines", "Jörg", "Katharina", "Łukasz",
        "Marlene", "Niklas", "Olga", "Per", "Quentin", "Ronja", "Sören", "Tim", "Ursula", "Viktor", "Wiebke", "Xaver", "Yvonne",
    ];

    private static readonly string[] Surnames =
    [
        "Ackermann", "Beispiel", "Çelik", "Dvořák", "Eßer", "Fuchs", "Größer", "Hoffmann", "Jäger", "Kowalski", "Lüders",
        "Mustermann", "Nguyễn", "Öztürk", "Petersen", "Quast", "Ritter", "Schäfer", "Thieß", "Ulrich", "Vogt", "Weiß", "Zöllner",
    ];

    private static readonly string[] Streets =
    [
        "Am Wehr", "Bahnhofstraße", "Deichweg", "Eichenallee", "Fährgasse", "Gartenstraße", "Hafenring", "Kirchplatz",
        "Lindenstraße", "Mühlenweg", "Ostufer", "Querstraße", "Schillerstraße", "Ziegelhof",
    ];

    private static readonly string[] Towns =
        ["Lindenau", "Auenstadt", "Bad Quellbach", "Fährdorf", "Grünhagen", "Jübek", "Oberwerft", "Xylen", "Zwickmühl"];

    /// <summary>The letter to the recipient of a number; 20 000 numbers give as many recipients.</summary>
    internal static Letter To(int number) => PressInvitation.Letter with
    {
        Recipient = new PersonRecipient
        {
            Person = new Person
            {
                FormOfAddress = number % 2 == 0 ? FormOfAddress.Frau : FormOfAddress.Herr,
                Name = $"{Pick(FirstNames, number)} {Pick(Surnames, number / FirstNames.Length)}",
            },
            Address = new PostalAddress
            {
                Street = $"{Pick(Streets, number * 5)} {1 + (number % 97)}",
                Postcode = $"{10000 + (number * 7919 % 89999)}",
                Town = Pick(Towns, number * 7),
            },
        },
    };

    /// <summary>The letter with words in its text that no letter of another number has.</summary>
    internal static Letter New(int number)
    {
        var mark = Name(number);
        return To(number) with
        {
            Subject = [$"Umweltministerin {mark} eröffnet die", "Auenwerkstatt am Lindenauer Hafen"],
            Body =
            [
                new Paragraph(
                [
                    $"wo vor {number + 2} Jahren noch Getreide verladen wurde, wächst heute ein Auwald: Zwischen dem alten Speicher " +
                    $"und der Schleuse hat {mark} gemeinsam mit der Hafengesellschaft {number + 3} Hektar Uferfläche zurückgebaut. " +
                    "In der neuen ",
                    new Strong($"Auenwerkstatt {mark}"),
                    $" können Schulklassen, Vereine und Forschungseinrichtungen ab dem {number + 4}. Tag beobachten, wie der Fluss " +
                    $"sein Bett verändert, welche Fischarten bei {mark} zurückkehren und was das für den Hochwasserschutz der " +
                    $"Unterlieger bedeutet. Umweltministerin {mark} übergibt das Haus der Öffentlichkeit und stellt das Programm ",
                    new Emphasis($"Lebendige Ufer {number}"),
                    $" vor, für das bis zum Jahr 2031 rund {number + 5} Euro bereitstehen. Sie sind herzlich eingeladen, darüber zu " +
                    "berichten!",
                ]),
                PressInvitation.Letter.Body[1],
                new Paragraph(
                [
                    $"Nach der Begrüßung führt {mark} durch die Ausstellung „Ein Fluss zieht um“; die Technik dafür stammt aus dem " +
                    $"europäischen Vorhaben {mark}-{number}. Für Bildaufnahmen steht ein Boot der Wasserschutzpolizei bereit. " +
                    $"Anmeldungen nimmt die Presse- und Öffentlichkeitsarbeit bis zum {number + 6}. Tag entgegen: Telefon ",
                    new Link(new Uri("tel:+496990009123"), "069 90009-123"),
                    ".",
                ]),
            ],
        };
    }

    // Syllables of the number's digits, so that the word is new, can be spoken and can be hyphenated.
    private static string Name(int number)
    {
        ReadOnlySpan<string> syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "su"];
        var name = "M";
        for (var rest = number + 10; rest > 0; rest /= 10)
        {
            name += syllables[rest % 10];
        }

        return name + "mann";
    }

    private static string Pick(string[] words, int number) => words[number % words.Length];
}
