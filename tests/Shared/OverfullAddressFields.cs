using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Testing;

/// <summary>Letters with more in a zone of the address field than it holds, for every format to refuse alike.</summary>
internal static class OverfullAddressFields
{
    private const string Wide = "Oberlandesverwaltungsvereinfachungsangelegenheitenprüfungskammervorsitzender";

    private static readonly Template Separate = BuiltInTemplates.Din5008FormB;

    private static readonly Letter Fitting = new()
    {
        Sender = new Agency
        {
            Name = "Stadt Musterstadt",
            ReturnAddress = new PostalAddress { Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" },
        },
        Recipient = Group(6),
        Notes = ["Vermerk 1", "Vermerk 2", "Vermerk 3"],
        Date = new LocalDate(2027, 4, 14),
        Subject = ["Ihr Antrag"],
        Salutation = ["Sehr geehrte Damen und Herren,"],
        Body = [new Paragraph("Text.")],
    };

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["return line"] = new(
            Fitting with { Sender = Fitting.Sender with { Name = Wide } }, Separate, FindingCodes.LineTooWide, "return line"),
        ["return line in the notes zone"] = new(
            Fitting with { Sender = Fitting.Sender with { Name = Wide } }, Separate.WithIntegratedReturnLine(),
            FindingCodes.LineTooWide, "return line"),
        ["return line at its floor"] = new(
            Fitting with { Sender = Fitting.Sender with { Name = Wide } },
            Separate with { Type = Separate.Type with { ReturnLineFloor = 6.5.Pt } }, FindingCodes.LineTooWide, "return line"),
        ["width of the notes"] = new(
            Fitting with { Notes = [Wide] }, Separate, FindingCodes.LineTooWide, "notes zone"),
        ["number of the notes"] = new(
            Fitting with { Notes = [.. Fitting.Notes, "Vermerk 4"] }, Separate, FindingCodes.TooManyLines, "notes zone"),
        ["notes beside a return line"] = new(
            Fitting with { Notes = [.. Fitting.Notes, "Vermerk 4", "Vermerk 5"] }, Separate.WithIntegratedReturnLine(),
            FindingCodes.TooManyLines, "notes zone"),
        ["notes below a stamp"] = new(
            Fitting with { Recipient = Group(4) }, Separate.WithStampArea(), FindingCodes.TooManyLines, "notes zone"),
        ["height of the notes"] = new(
            Fitting, Separate with { Type = Separate.Type with { Note = Separate.Type.Note with { LineHeight = 6.Mm } } },
            FindingCodes.ZoneTooHigh, "notes zone"),
        ["width of the address"] = new(
            Fitting with { Recipient = new GroupRecipient { Lines = ["An", Wide] } }, Separate, FindingCodes.LineTooWide,
            "address zone"),
        ["number of the address"] = new(
            Fitting with { Recipient = Group(7) }, Separate, FindingCodes.TooManyLines, "address zone"),
        ["height of the address"] = new(
            Fitting,
            Separate with { Type = Separate.Type with { Recipient = Separate.Type.Recipient with { LineHeight = 6.Mm } } },
            FindingCodes.ZoneTooHigh, "address zone"),
    };

    internal static IEnumerable<string> Names => Cases.Keys;

    /// <summary>Renders a letter and says whether it is refused before a byte is written, with zone, text and millimetres.</summary>
    internal static void AssertRefused(string name, Action<Letter, Template, Stream> render)
    {
        var (letter, template, code, zone) = Cases[name];
        using var output = new MemoryStream();
        var error = Assert.Throws<LetterInvalidException>(() => render(letter, template, output));
        Assert.Equal(0, output.Length);
        var finding = Assert.Single(error.Findings, finding => finding.Code == code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(zone, finding.Message, StringComparison.Ordinal);
        Assert.Matches("\"[^\"]{6,}\"", finding.Message);
        Assert.Matches(@"[1-9][0-9.]* mm (too|below)", finding.Message);
    }

    private static GroupRecipient Group(int lines) =>
        new() { Lines = ValueList.From(Enumerable.Range(1, lines).Select(number => $"Zeile {number}")) };

    private sealed record Case(Letter Letter, Template Template, string Code, string Zone);
}
