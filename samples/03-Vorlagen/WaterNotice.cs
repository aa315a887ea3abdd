using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using NodaTime;

namespace Vorlagen;

/// <summary>One letter of an invented authority, to be looked at in every template.</summary>
public static class WaterNotice
{
    /// <summary>The letter.</summary>
    public static Letter Letter { get; } = new()
    {
        Sender = new Agency
        {
            Name = "Landesamt für Quellen und Bäche",
            Unit = "Referat 21",
            LetterheadLines = ["Landesamt für Quellen und Bäche"],
            ReturnAddress = new PostalAddress { Street = "Brunnenstraße 8", Postcode = "98765", Town = "Quellstadt" },
            ServiceBuildings = [new ServiceBuilding { Street = "Brunnenstraße 8", Postcode = "98765", Town = "Quellstadt" }],
            Telephone = PhoneNumber.Parse("03699 440-0"),
            Fax = PhoneNumber.Parse("03699 440-99"),
            Mail = "post@quellen.example",
            Web = "www.quellen.example",
            Transit = [new TransitInfo { Operator = "Stadtbus", Lines = ["3", "12"], Stop = "Brunnenplatz" }],
        },
        Recipient = new PersonRecipient
        {
            Person = new Person { FormOfAddress = FormOfAddress.Herr, Name = "Max Mustermann" },
            Address = new PostalAddress { Street = "Mühlweg 3", Postcode = "98767", Town = "Quellstadt", District = "Oberau" },
        },
        Date = new LocalDate(2027, 6, 10),
        References = new References { YourMessageDate = new LocalDate(2027, 5, 28), OurReference = "21-W-77/27" },
        Contact = new Contact { Name = "Erika Beispiel", Telephone = PhoneNumber.Parse("03699 440-217") },
        Subject = ["Wasserentnahme aus dem Erlenbach"],
        Salutation = ["Sehr geehrter Herr Mustermann,"],
        Body =
        [
            new Paragraph(
                "vielen Dank für Ihre Anzeige. Sie dürfen aus dem Erlenbach diesen Sommer Wasser für den Garten schöpfen, " +
                "solange der Pegel an der Mühl\u00ADbrücke über 35 Zentimetern liegt. Bitte beachten Sie dabei:"),
            new ListBlock
            {
                Items =
                [
                    "Schöpfen Sie von Hand; Pumpen brauchen eine eigene Erlaubnis.",
                    "Entnehmen Sie höchstens 200 Liter am Tag.",
                ],
            },
            new Paragraph("Den Pegelstand veröffentlicht das Landesamt jeden Morgen auf seinen Internetseiten."),
        ],
        Signatures = [new RenderedSignature { Addition = "Im Auftrag", Name = "Erika Beispiel" }],
        Enclosures = ["Merkblatt „Schöpfen am Bach“"],
    };
}
