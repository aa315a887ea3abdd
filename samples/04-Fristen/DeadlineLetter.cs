using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using NodaTime;

namespace Fristen;

/// <summary>An invented authority explains deadlines; every day in the letter is reckoned by the library.</summary>
public static class DeadlineLetter
{
    /// <summary>Form B with a header on further pages.</summary>
    public static Template Template { get; } = BuiltInTemplates.Din5008FormB with
    {
        Name = "fristen",

        // Lines of both files end alike, so that places in them can be named to those who have the other one.
        Type = BuiltInTemplates.Din5008FormB.Type with { Hyphenation = HyphenationStyle.AsWordProcessors },
        ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.AgencyName, HeadDetail.Subject, HeadDetail.Date] },
    };

    /// <summary>The letter.</summary>
    public static Letter Letter { get; } = new()
    {
        Sender = new Agency
        {
            Name = "Landkreis Auenstadt",
            Unit = "Rechtsamt",
            LetterheadLines = ["Landkreis Auenstadt", "Rechtsamt"],
            ReturnAddress = new PostalAddress { Street = "Am Wehr 4", Postcode = "29399", Town = "Auenstadt" },
            Telephone = PhoneNumber.Parse("05199 210-0"),
            Mail = "ra@auenstadt.example",
            Web = "www.auenstadt.example",
        },
        Recipient = new CompanyRecipient
        {
            Company = "Bürgerberatung Oberau e. V.",
            Contact = new Person { FormOfAddress = FormOfAddress.Frau, Name = "Erika Mustermann" },
            Address = new PostalAddress { Street = "Lindenplatz 2", Postcode = "29397", Town = "Oberau" },
        },
        Date = new LocalDate(2026, 11, 16),
        References = new References { OurReference = "30-0.4/2026", YourMessageDate = new LocalDate(2026, 11, 2) },
        Contact = new Contact { Name = "Max Beispiel", Telephone = PhoneNumber.Parse("05199 210-31") },
        DocumentKind = "Merkblatt",
        Subject = ["Bekanntgabe und Fristen zum Jahreswechsel"],
        Salutation = ["Sehr geehrte Frau Mustermann,"],
        Body =
        [
            new Paragraph(
                "Sie haben gefragt, wann ein Bescheid als bekannt gegeben gilt und bis wann man antworten kann. Die folgenden " +
                "Beispiele zeigen es für eine Behörde mit Sitz in Niedersachsen."),
            Overview,
            new Heading(1, "Die Beispiele Schritt für Schritt"),
            .. WorkedExamples.All.Select((example, index) => example.Blocks(index + 1)).SelectMany(blocks => blocks),
            new Heading(1, "Feiertage an zwei Orten"),
            new Paragraph(
                "Ob ein Tag ein Feiertag ist, richtet sich am Ende einer Frist nach dem Sitz der Behörde, bei der Bekanntgabe " +
                "nach dem Ort des Empfängers."),
            HolidayOverview.Table(2027, WorkedExamples.LowerSaxony, WorkedExamples.Westphalia),
            new Paragraph(
                "Das Merkblatt zeigt, wie gerechnet wird. Es ist keine Rechtsberatung: Welches Gesetz gilt und ob im " +
                "Einzelfall etwas anderes zu beachten ist, prüfen Sie bitte anhand des Bescheids und seiner " +
                "Rechtsbehelfsbelehrung."),
        ],
        Signatures = [new RenderedSignature { Addition = "Im Auftrag", Name = "Max Beispiel", Unit = "Rechtsamt" }],
    };

    private static TableBlock Overview => new()
    {
        Caption = "Die Beispiele und ihre letzten Tage",
        Columns =
        [
            new TableColumn { Width = 9.Mm, Alignment = ColumnAlignment.Right }, new TableColumn(),
            new TableColumn { Width = 18.Mm }, new TableColumn { Width = 33.Mm }, new TableColumn { Width = 33.Mm },
        ],
        Rows =
        [
            ["Nr.", "Fall", "Recht", "Beginn", "Letzter Tag"],
            .. WorkedExamples.All.Select((example, index) => example.Row(index + 1)),
        ],
    };
}
