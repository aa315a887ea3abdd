using Amtsbrief;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using NodaTime;

namespace Zuwendungsbescheid;

/// <summary>A notice of several pages by an invented authority that has every block of the library.</summary>
public static class GrantNotice
{
    /// <summary>The letter.</summary>
    public static Letter Letter { get; } = new()
    {
        Sender = new Agency
        {
            Name = "Bezirksamt Auenstadt",
            Unit = "Fachbereich 3 – Stadtgrün und Gewässer",
            LetterheadLines = ["Bezirksamt Auenstadt", "Fachbereich 3 – Stadtgrün und Gewässer"],
            Letterhead = Drawings.Read("logo.svg", "Bezirksamt Auenstadt: eine Brücke über drei Wellen"),
            ReturnAddress = new PostalAddress { Street = "Am Wehr 4", Postcode = "54399", Town = "Auenstadt" },
            Telephone = PhoneNumber.Parse("06599 210-0"),
            Fax = PhoneNumber.Parse("06599 210-199"),
            Mail = "bezirksamt@auenstadt.example",
            Web = "www.auenstadt.example",
            ServiceHours = ["Montag bis Freitag 8 – 12 Uhr", "Donnerstag auch 14 – 18 Uhr"],
            BankAccounts =
            [
                new BankAccount
                {
                    Bank = "Sparkasse Auenstadt", Iban = "DE50000000000123456789", Holder = "Bezirkskasse Auenstadt",
                },
            ],
            FurtherDetails = [new FurtherDetail("Gläubiger-ID:", "DE00ZZZ00000000001")],
        },
        Recipient = new CompanyRecipient
        {
            Company = "Flussgarten gGmbH",
            Department = "Geschäftsführung",
            Contact = new Person
            {
                FormOfAddress = FormOfAddress.Frau,
                Name = new() { Titles = "Dr.", Given = "Erika", Family = "Mustermann" },
            },
            Address = new PostalAddress { Street = "Mühlenkanal 12 a", Postcode = "54399", Town = "Auenstadt" },
        },
        Notes = ["Gegen Empfangsbekenntnis"],
        Date = new LocalDate(2027, 3, 1),
        References = new References { OurReference = "34-6.2/2027-118", YourMessageDate = new LocalDate(2027, 1, 14) },
        Contact = new Contact
        {
            Name = "Max Mustermann",
            Room = "2.14",
            Telephone = PhoneNumber.Parse("06599 210-342"),
            Mail = "max.mustermann@auenstadt.example",
        },
        FurtherDetails = [new FurtherDetail("Kassenzeichen:", "7734 0118 2")],
        DocumentKind = "Zuwendungsbescheid",
        Subject = ["Förderung des Uferparks am Mühlenkanal", "Ihr Antrag vom 14. Januar 2027"],
        Salutation = Salutation.Derived,
        Body = [.. GrantDecision.Blocks, .. GrantConditions.Blocks, .. GrantReasons.Blocks],
        Signatures =
        [
            new HandSignature { Addition = "Im Auftrag", Name = "Max Mustermann", Unit = "Fachbereich 3" },
            new RenderedSignature { Addition = "In Vertretung", Name = "Erika Beispiel", Unit = "Bezirkskasse" },
        ],
        Certification = new Certification { Name = "Jonas Probe", Office = "Verwaltungsfachangestellter" },
        Seal = new OfficialSeal { Height = 25.Mm },
        Postscript = "PS: Für die Einweihung am 7. Mai 2028 stellt Ihnen das Bezirksamt gern seine Bühne.",
        Enclosures = ["Finanzierungsplan", "Vordruck „Verwendungsnachweis“ (2 Seiten)", "Empfangsbekenntnis"],
        Distribution = ["Bezirkskasse Auenstadt", "Untere Wasserbehörde"],
        ForInformation = ["Ortsbeirat Mühlenviertel"],
    };
}
