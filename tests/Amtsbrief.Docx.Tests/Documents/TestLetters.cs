using Amtsbrief.Blocks;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using NodaTime;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>Letters that between them use everything a letter can hold.</summary>
internal static class TestLetters
{
    private const string Sentence =
        "Die Verwaltungsvereinfachung betrifft sämtliche Genehmigungsverfahren, Zuständigkeitsregelungen und "
        + "Veröffentlichungspflichten der nachgeordneten Landesbehörden und ihrer Außenstellen. ";

    internal static Agency Sender { get; } = new()
    {
        Name = "Landesamt für Musterwesen",
        ReturnAddress = new PostalAddress { Street = "Probeplatz 7", Postcode = "40213", Town = "Düsseldorf" },
        Letterhead = new LetterImage
        {
            Data = ValueList.From(TestImages.Png(600, 120)), AlternativeText = "Landesamt für Musterwesen",
        },
        ServiceBuildings =
        [
            new ServiceBuilding { Street = "Probeplatz 7", Postcode = "40213", Town = "Düsseldorf" },
        ],
        Telephone = PhoneNumber.Parse("0211 855-5"),
        Fax = PhoneNumber.Parse("0211 855-3683"),
        Mail = "post@musterwesen.example",
        Web = "www.musterwesen.example",
        Transit =
        [
            new TransitInfo { Operator = "Rheinbahn", Lines = ["704", "709"], Stop = "Musterallee" },
        ],
    };

    /// <summary>A letter of one page.</summary>
    internal static Letter Short { get; } = new()
    {
        Sender = Sender,
        Recipient = new GroupRecipient { Lines = ["An die", "Damen und Herren", "der Mustergemeinden"] },
        Date = new LocalDate(2026, 3, 9),
        Notes = ["Vertraulich", "Gegen Empfangsbekenntnis"],
        References = new References { YourReference = "MG-17", OurReference = "LM 3.2-0815" },
        DocumentKind = "Einladung",
        Subject = ["Musterwesen im ländlichen Raum:", "Tagung der Gemeinden"],
        Salutation = ["Sehr geehrte Damen und Herren,", "liebe Kolleginnen und Kollegen,"],
        Body =
        [
            new Paragraph(RichText.Of(Sentence + Sentence)),
            new EventBlock
            {
                Date = new LocalDate(2026, 3, 31),
                Time = new EventTime.From(new LocalTime(14, 0)),
                Place = ["Haus der Muster, Großer Saal", "44147 Dortmund"],
            },
            new Paragraph(
            [
                new TextRun("Bitte melden Sie sich "), new Strong("bis zum 20. März"),
                new TextRun(" an, "), new Emphasis("gern früher"), new TextRun(": "),
                new Link(new Uri("https://www.musterwesen.example/anmeldung"), "Anmeldung"),
                new TextRun(". Es gilt "), new LanguageRun("en", "first come, first served"),
                new TextRun(" für die Arbeits\u00ADgruppen A\u20111 und A\u20112 mit je 20\u00A0Plätzen."),
            ]),
        ],
        Signatures = [new RenderedSignature { Name = "Erika Beispiel", Unit = "Referat Musterwesen" }],
    };

    /// <summary>The same letter with so much text that it has three pages.</summary>
    internal static Letter Long { get; } = Short with
    {
        Body = [.. Short.Body, .. Enumerable.Repeat<Block>(new Paragraph(RichText.Of(Sentence + Sentence + Sentence)), 11)],
    };

    /// <summary>A letter whose return line takes two lines.</summary>
    internal static Letter Wide { get; } = Short with
    {
        Sender = Sender with { Name = "Landesamt für Musterwesen und Mustererprobung im Rheinland" },
    };

    /// <summary>A letter with one drawing as its letterhead and one in the text.</summary>
    internal static Letter Drawn { get; } = Short with
    {
        Sender = Sender with { Letterhead = TestDrawings.Image(TestDrawings.Banner) },
        Body = [.. Short.Body, new ImageBlock { Image = TestDrawings.Image(TestDrawings.Banner), Width = 50.Mm }],
    };

    /// <summary>A letter whose address takes lines of the notes.</summary>
    internal static Letter Full { get; } = Short with
    {
        Recipient = new GroupRecipient
        {
            Lines = ["Präsidium", "der Mustergemeinschaft", "Abteilung 1", "Referat 11", "Sachgebiet 111", "Gebäude Ost", "Zimmer 4711"],
        },
    };

    /// <summary>As little as a letter can hold.</summary>
    internal static Letter Bare { get; } = new()
    {
        Sender = new Agency { Name = Sender.Name, ReturnAddress = Sender.ReturnAddress },
        Recipient = Short.Recipient,
        Date = Short.Date,
        Subject = ["Tagung"],
        Body = [new Paragraph(RichText.Of("Sie sind eingeladen."))],
        Closing = "",
    };
}
