using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using Amtsbrief.Tests.Images;
using NodaTime;

namespace Amtsbrief.Tests;

/// <summary>Valid letters of an invented agency; tests change them with <c>with</c>.</summary>
internal static partial class Letters
{
    public static PostalAddress Address { get; } = new() { Street = "Musterweg 1", Postcode = "12345", Town = "Musterstadt" };

    public static ServiceBuilding Building { get; } =
        new() { Street = "Hafenstraße 7", Postcode = "12347", Town = "Musterstadt" };

    public static TransitInfo Tram { get; } = new() { Operator = "Musterbahn", Lines = ["704", "709"], Stop = "Rathaus" };

    public static LetterImage Letterhead { get; } = new()
    {
        Data = ValueList.From(TestImages.Png(400, 100)),
        AlternativeText = "Landesamt für Musterfragen",
    };

    public static Agency Office { get; } = new()
    {
        Name = "Landesamt für Musterfragen",
        ReturnAddress = new PostalAddress { PostOfficeBox = "10 12 34", Postcode = "12300", Town = "Musterstadt" },
        Letterhead = Letterhead,
        ServiceBuildings = [Building, Building with { Name = "Haus am Park", Street = "Parkallee 2" }],
        Telephone = PhoneNumber.Parse("030 90009-0"),
        Fax = PhoneNumber.Parse("030 90009-199"),
        Mail = "poststelle@muster.example",
        Web = "www.muster.example",
        Transit = [Tram],
    };

    /// <summary>A letter to a group, with an event and every kind of inline.</summary>
    public static Letter PressInvitation { get; } = new()
    {
        Sender = Office,
        Recipient = new GroupRecipient { Lines = ["An die", "Damen und Herren", "von Presse und Rundfunk"] },
        Date = new LocalDate(2027, 4, 14),
        DocumentKind = "Terminhinweis",
        Subject = ["Ministerin Mustermann eröffnet", "die Muster\u00ADwerkstatt"],
        Salutation = ["Sehr geehrte Damen und Herren,"],
        Body =
        [
            new Paragraph(
            [
                "die neue ", new Strong(["Werkstatt ", new Emphasis("Ufer")]), " öffnet mit dem Vorhaben ",
                new LanguageRun("en", "Rivers without Borders"), ".",
            ]),
            new EventBlock
            {
                Date = new LocalDate(2027, 4, 23),
                Time = new EventTime.From(new LocalTime(14, 0)),
                Place = ["Werkstatt, Großer Saal", "12347 Musterstadt"],
            },
            new Paragraph(["Anmeldung: ", new Link(new Uri("mailto:presse@muster.example"), "presse@muster.example"), "."]),
        ],
        Signatures = [new RenderedSignature { Name = "Max Mustermann", Unit = "Pressereferat" }],
    };

    /// <summary>A letter to a person, with everything that an information block can print.</summary>
    public static Letter Postal { get; } = new()
    {
        Sender = Office,
        Recipient = new PostalRecipient { Names = ["Frau", "Erika Mustermann"], Address = Address },
        Date = new LocalDate(2027, 5, 3),
        Subject = ["Ihr Antrag vom 1. April 2027"],
        Salutation = ["Sehr geehrte Frau Mustermann,"],
        Body = [new Paragraph("wir haben Ihren Antrag erhalten.")],
        Notes = ["Einschreiben", "Persönlich"],
        References = new References
        {
            YourReference = "EM 1",
            YourMessageDate = new LocalDate(2027, 4, 1),
            OurReference = "II A 2 - 17",
            OurMessageDate = new LocalDate(2027, 4, 9),
        },
        Contact = new Contact
        {
            Name = "Max Mustermann",
            Telephone = PhoneNumber.Parse("030 90009-123"),
            Mail = "mustermann@muster.example",
        },
    };

    /// <summary>The same from an office that has whatever a head can print.</summary>
    public static Letter Everything { get; } = Postal with
    {
        Sender = Office with
        {
            Unit = "Referat 42",
            DeliveryAddress = new PostalAddress { Street = "Am Güterbahnhof 3", Postcode = "12349", Town = "Musterstadt" },
            ServiceHours = ["Mo–Fr 8–12 Uhr", "Do 14–18 Uhr"],
            BankAccounts =
            [
                new BankAccount { Bank = "Sparkasse Musterstadt", Iban = "DE33100205000001194700", Bic = "MUSTDE21XXX" },
                new BankAccount { Holder = "Stadtkasse", Bank = "Musterbank", Iban = "DE02 1203 0000 0000 2020 51" },
            ],
            FurtherDetails = [new FurtherDetail("USt-IdNr.:", "DE123456789")],
        },
        Contact = Postal.Contact! with { Room = "A 1.07", Mobile = PhoneNumber.Parse("0170 1234567") },
        FurtherDetails = [new FurtherDetail("Kassenzeichen:", "4711"), new FurtherDetail("Ihr Vertrag:", "V 12")],
    };

    extension(Letter letter)
    {
        /// <summary>The letter with another sender.</summary>
        public Letter From(Func<Agency, Agency> change) => letter with { Sender = change(letter.Sender) };

        /// <summary>The letter with other text.</summary>
        public Letter Saying(params ValueList<Block> body) => letter with { Body = body };

        /// <summary>The letter with one paragraph.</summary>
        public Letter SayingText(RichText text) => letter with { Body = [new Paragraph(text)] };
    }
}
