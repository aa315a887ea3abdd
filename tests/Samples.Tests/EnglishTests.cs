using System.Text.RegularExpressions;
using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Docx;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.German;
using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;
using NodaTime;
using UglyToad.PdfPig;

namespace Samples.Tests;

/// <summary>A letter whose author writes English has no German word, in either format and with every template.</summary>
public sealed partial class EnglishTests
{
    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Name)];

    private static Letter Letter => new()
    {
        Language = "en",
        Sender = new Agency
        {
            Name = "City of Sampleton",
            ReturnAddress = new PostalAddress { PostOfficeBox = "110643", Postcode = "12345", Town = "Sampleton" },
            ServiceBuildings = [new ServiceBuilding { Street = "Market 1", Postcode = "12345", Town = "Sampleton" }],
            Telephone = PhoneNumber.Parse("0333 100-0"),
            Mail = "post@sampleton.example",
            Web = "www.sampleton.example",
            Transit = [new TransitInfo { Operator = "Bus", Lines = ["4"], Stop = "Market" }],
        },
        Recipient = new CoupleRecipient
        {
            First = Person("Kim", FormOfAddress.Frau), Second = Person("Max", FormOfAddress.Herr), Lines = CoupleLines.One,
            Address = new PostalAddress { Street = "Long Lane 7", Postcode = "12345", Town = "Sampleton" },
        },
        Date = new LocalDate(2027, 3, 5),
        References = new References { OurReference = "4-17", YourMessageDate = new LocalDate(2027, 5, 1) },
        Contact = new Contact { Name = "Jo Sample", Room = "12", Telephone = PhoneNumber.Parse("0333 100-17") },
        Subject = ["Your visit"],
        Salutation = Salutation.Derived,
        Body =
        [
            new Paragraph(["we look forward", new Footnote("As agreed."), " to it; write to ",
                new Link(new Uri("mailto:post@sampleton.example"), "us"), "."]),
            new EventBlock
            {
                Date = new LocalDate(2027, 3, 9), Time = new EventTime.From(new LocalTime(14, 0)), Place = ["Town hall"],
            },
            new PageBreak(),
            new Paragraph("Kind regards to all."),
        ],
        Signatures = [new RenderedSignature { Name = "Jo Sample" }],
        Certification = new Certification { Name = "Ann Sample" },
        Seal = new OfficialSeal(),
        Enclosures = ["Map", "Form"],
        Distribution = ["Archive"],
        ForInformation = ["Council"],
    };

    private static HashSet<string> GermanWords => [
        .. typeof(Wording).GetProperties()
            .Where(property => property.PropertyType == typeof(string))
            .SelectMany(property => Words((string)property.GetValue(Wording.German)!)
                .Except(Words((string)property.GetValue(Wording.English)!))),
        .. CalendarNames.Germany.Months.Except(["April", "August", "September", "November"]), .. CalendarNames.Germany.Weekdays,
        "Uhr", "ab", "bis", "Sehr", "geehrte", "geehrter", "und", "Herr", "Geschäftszeichen", "Bearbeitet", "Aktenzeichen",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_pdf_has_no_German_word(string name)
    {
        using var pdf = PdfDocument.Open(new PdfRenderer(BuiltInTemplates.Find(name)!.ToEnglish()).Render(Letter));
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        var aloud = pdf.GetPages().SelectMany(page => page.GetAnnotations()).Select(note => note.Content ?? "").ToList();

        AssertEnglish([text, .. aloud]);
        Assert.Contains(aloud, content => content == "Footnote 1");
        Assert.Contains(aloud, content => content.StartsWith("E-mail to", StringComparison.Ordinal));
        Assert.Contains("Page 2 of 2", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_docx_has_no_German_word(string name)
    {
        var file = new DocxFile(new DocxRenderer(BuiltInTemplates.Find(name)!.ToEnglish()).Render(Letter));
        var parts = file.XmlNames.Where(part => part.StartsWith("word/", StringComparison.Ordinal)
            && !part.Contains("styles", StringComparison.Ordinal)).Select(file.Xml).ToList();
        var texts = parts.SelectMany(part => part.Descendants(DocxFile.W + "t")).Select(text => text.Value);
        var aloud = parts.SelectMany(part => part.Descendants()).SelectMany(element => element.Attributes())
            .Where(attribute => attribute.Name.LocalName is "tooltip" or "descr" or "title")
            .Select(attribute => attribute.Value);

        AssertEnglish([string.Join(' ', texts), .. aloud]);
    }

    private static void AssertEnglish(IReadOnlyList<string> texts)
    {
        var german = GermanWords;
        Assert.DoesNotContain(texts.SelectMany(Words), german.Contains);
        Assert.All(
            [
                "Dear Ms Sample, dear Mr Sample,", "Ms Kim and Mr Max Sample", "5 March 2027", "Tuesday, 9 March 2027, from 14:00",
                "Enclosures", "Distribution",
            ],
            expected => Assert.Contains(expected, texts[0], StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(string text) => Word.Matches(text).Select(match => match.Value);

    private static Person Person(string given, FormOfAddress form) =>
        new() { Name = new() { Given = given, Family = "Sample" }, FormOfAddress = form };

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word { get; }
}
