using Amtsbrief;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using NodaTime;

namespace Samples.Tests.Generated;

/// <summary>One letter of random recipient, details, length and template; the same number gives the same letter.</summary>
internal sealed record GeneratedLetter(int Number, Letter Letter, Template Template, IReadOnlyList<string> Marks)
{
    internal const int Count = 200;

    /// <summary>What all letters hang on; another one is tried with the environment variable AMTSBRIEF_SEED.</summary>
    internal static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("AMTSBRIEF_SEED"), out var seed) ? seed : 5008;

    private static readonly string[] AllNotes = ["Einschreiben", "Persönlich", "Nicht nachsenden!"];
    private static readonly string[] AllEnclosures = ["Merkblatt", "Vordruck"];

    internal static GeneratedLetter Make(int number)
    {
        var words = new Words(new Random(HashCode(number)));
        var blocks = new GeneratedBlocks(words);
        var template = Templates(words)[number % BuiltInTemplates.All.Count];
        var letter = new Letter
        {
            Sender = Sender(words),
            Recipient = Recipient(words),
            Date = new LocalDate(2027, 1, 1).PlusDays(words.Between(0, 700)),
            Notes = [.. AllNotes.Take(words.Between(0, 3))],
            References = new References
            {
                YourReference = words.Chance(50) ? "AZ-17" : null,
                YourMessageDate = words.Chance(50) ? new LocalDate(2026, 12, 1) : null,
                OurReference = words.Chance(60) ? "33-4.1/27" : null,
            },
            Contact = words.Chance(60) ? new Contact { Name = "Erika Beispiel", Telephone = PhoneNumber.Parse("0333 100-17") } : null,
            Subject = words.Chance(30) ? ["Ihre Sache", words.Sentence(2, 3).TrimEnd('.')] : [words.Sentence(2, 5).TrimEnd('.')],
            Salutation = ["Sehr geehrte Damen und Herren,"],
            Body = [blocks.Paragraph(least: 4), .. Enumerable.Range(0, words.Between(1, 22)).Select(_ => blocks.Next()), blocks.Paragraph()],
            Signatures = [Signature(words)],
            Enclosures = [.. AllEnclosures.Take(words.Between(0, 2))],
        };
        return new GeneratedLetter(number, letter, template, blocks.Marks);
    }

    // Not of string or object, whose hash codes change from run to run.
    private static int HashCode(int number) => unchecked((Seed * 7919) + (number * 104_729));

    private static ValueList<Template> Templates(Words words) =>
    [
        // LibreOffice divides words by patterns of its own; what is compared here are places.
        .. BuiltInTemplates.All.Select(template => template with
        {
            Type = template.Type with { Hyphenated = false },
            ContinuationHeader = words.Chance(40)
                ? new ContinuationHeader { Details = [HeadDetail.Subject, HeadDetail.Date] }
                : null,
            Footer = words.Chance(40)
                ? new Footer { Columns = [new([HeadDetail.PostalAddress]), new([HeadDetail.ServiceHours])], Rule = true }
                : null,
        }),
    ];

    private static Agency Sender(Words words) => new()
    {
        Name = "Stadt Musterstadt",
        ReturnAddress = new PostalAddress { Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" },
        Telephone = PhoneNumber.Parse("0333 100-0"),
        Mail = "post@musterstadt.example",
        ServiceHours = ["Montag bis Freitag 8 – 12 Uhr"],
        ServiceBuildings = words.Chance(50)
            ? [new ServiceBuilding { Street = "Am Markt 5", Postcode = "12345", Town = "Musterstadt" }]
            : [],
        Transit = words.Chance(30) ? [new TransitInfo { Operator = "Bus", Lines = ["4", "7"], Stop = "Rathaus" }] : [],
    };

    private static Recipient Recipient(Words words)
    {
        var person = new Person { FormOfAddress = FormOfAddress.Frau, Name = "Dr. Anna Beispiel" };
        var address = new PostalAddress
        {
            Street = words.Chance(70) ? "Heidestraße 17" : null,
            District = words.Chance(20) ? "Oberdorf" : null,
            Postcode = "12347",
            Town = "Musterstadt",
        };
        return words.Between(0, 5) switch
        {
            0 => new PersonRecipient { Person = person, Address = address },
            1 => new CoupleRecipient
            {
                First = person,
                Second = new Person { FormOfAddress = FormOfAddress.Herr, Name = "Max Beispiel" },
                Address = address,
            },
            2 => new HouseholdRecipient { Name = "Familie Mustermann", Address = address },
            3 => new CompanyRecipient { Company = "Muster & Söhne GmbH", Department = "Einkauf", Address = address },
            4 => new AuthorityRecipient { Authority = "Landratsamt Musterkreis", Unit = "Sachgebiet 12", Address = address },
            _ => new GroupRecipient { Lines = ["An die", "Mitglieder des Beirats"] },
        };
    }

    private static Signature Signature(Words words) => words.Between(0, 2) switch
    {
        0 => new HandSignature { Addition = "Im Auftrag", Name = "Max Mustermann" },
        1 => new RenderedSignature { Name = "Max Mustermann", Unit = "Bürgeramt" },
        _ => new AutomatedIssue(),
    };
}
