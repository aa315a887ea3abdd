using Amtsbrief;
using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using NodaTime;

var letter = new Letter
{
    Sender = new Agency
    {
        Name = "Stadt Musterstadt",
        ReturnAddress = new PostalAddress { Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" },
        Telephone = PhoneNumber.Parse("01234 567-0"),
        Mail = "buergeramt@musterstadt.example",
    },
    Recipient = new PostalRecipient
    {
        Names = ["Frau", "Erika Mustermann"],
        Address = new PostalAddress { Street = "Heidestraße 17", Postcode = "12347", Town = "Musterstadt" },
    },
    Date = new LocalDate(2027, 4, 14),
    Subject = ["Ihr Antrag auf einen Bewohnerparkausweis"],
    Salutation = ["Sehr geehrte Frau Mustermann,"],
    Body = [new Paragraph("vielen Dank für Ihren Antrag. Der Ausweis liegt ab Montag, 19. April 2027, für Sie bereit.")],
    Signatures = [new RenderedSignature { Name = "Max Mustermann", Unit = "Bürgeramt" }],
};

var directory = Directory.CreateDirectory(args is [var chosen, ..] ? chosen : "out").FullName;
Write("letter.pdf", new PdfRenderer(BuiltInTemplates.Din5008FormB).Render(letter));
Write("letter.docx", new DocxRenderer(BuiltInTemplates.Din5008FormB).Render(letter));

void Write(string name, byte[] file)
{
    var path = Path.Combine(directory, name);
    File.WriteAllBytes(path, file);
    Console.WriteLine(path);
}
