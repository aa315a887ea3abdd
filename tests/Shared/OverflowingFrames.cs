using Amtsbrief.Templates;

namespace Amtsbrief.Testing;

/// <summary>What does not fit around the text: a case for each zone, with the words of the only error.</summary>
internal static class OverflowingFrames
{
    private static readonly PostalAddress Address = new() { Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" };
    private static readonly Footer High = new() { Columns = [new([HeadDetail.ServiceHours])] };
    private static readonly Template FormB = BuiltInTemplates.Din5008FormB;

    internal static IReadOnlyDictionary<string, (Template Template, string Code, string Words)> Cases { get; } =
        new Dictionary<string, (Template Template, string Code, string Words)>
        {
            ["column of a footer"] = (
                FormB with { Footer = new Footer { Columns = [new([HeadDetail.Mail], 34.Mm)] } },
                FindingCodes.WordTooWide,
                "\"rathaus@musterstadt.example\" is 4.47 mm too wide for the footer of the first page of 34 mm."),
            ["footer"] = (
                FormB with { Footer = High }, FindingCodes.ZoneTooHigh, "The footer of the first page is 321.03 mm high;"),
            ["continuation footer"] = (
                FormB with { ContinuationFooter = High }, FindingCodes.ZoneTooHigh,
                "The footer of the continuation pages is 321.03 mm high;"),
            ["continuation header"] = (
                FormB with
                {
                    ContinuationHeader = new ContinuationHeader { Details = [.. Enumerable.Repeat(HeadDetail.ServiceHours, 6)] },
                },
                FindingCodes.ZoneTooHigh, "The header of continuation pages is"),
            ["letterhead below the header"] = (
                FormB with
                {
                    ContinuationHeader = new ContinuationHeader { Details = [HeadDetail.Subject] },
                    ContinuationLetterhead = new LetterheadPlace(new Box(25.Mm, 8.Mm, 80.Mm, 20.Mm)),
                },
                FindingCodes.TemplatePlace, "The header of continuation pages stands 4.47 mm over the letterhead."),
        };

    internal static Letter Letter { get; } = new()
    {
        Sender = new Agency
        {
            Name = "Stadt Musterstadt",
            ReturnAddress = Address,
            Mail = "rathaus@musterstadt.example",
            ServiceHours = [.. Enumerable.Repeat("montags bis freitags", 90)],
            ContinuationLetterheadLines = ["Stadt Musterstadt", "Der Bürgermeister"],
        },
        Recipient = new PostalRecipient { Names = ["Erika Mustermann"], Address = Address },
        Date = new NodaTime.LocalDate(2027, 4, 14),
        Subject = ["Umbau der Haltestellen"],
        Salutation = ["Sehr geehrte Frau Mustermann,"],
        Body = [new Paragraph("der Umbau beginnt.")],
    };

    /// <summary>Asserts that a renderer refuses a case and writes nothing.</summary>
    internal static void AssertRefused(string name, Action<Letter, Template, Stream> render)
    {
        var (template, code, words) = Cases[name];
        using var output = new MemoryStream();
        var error = Assert.Throws<LetterInvalidException>(() => render(Letter, template, output));
        Assert.Equal(0, output.Length);
        var finding = Assert.Single(error.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(code, finding.Code);
        Assert.StartsWith(words, finding.Message, StringComparison.Ordinal);
        Assert.Contains(" mm", finding.Message, StringComparison.Ordinal);
    }
}
