using Amtsbrief.Blocks;
using Amtsbrief.Templates;

namespace Amtsbrief.Testing;

/// <summary>What does not fit into head or text: a case for each zone outside the address field, with the words of an error.</summary>
internal static class OverflowingHeads
{
    private const string Wide = "Oberlandesverwaltungsvereinfachungsangelegenheitenprüfungskammervorsitzendenvertretung";

    private static readonly Template FormB = BuiltInTemplates.Din5008FormB;
    private static readonly Template Federal = BuiltInTemplates.Federal;
    private static readonly Letter Fitting = OverflowingFrames.Letter;

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["information block"] = new(
            From(office => office with { Web = $"www.{Wide}.example" }), FormB, FindingCodes.WordTooWide,
            "too wide for the information block"),
        ["width of the side column"] = new(
            From(office => office with { Web = $"www.{Wide}.example" }), BuiltInTemplates.SideColumn, FindingCodes.WordTooWide,
            "too wide for the side column"),
        ["height of the side column"] = new(Fitting, BuiltInTemplates.SideColumn, FindingCodes.ZoneTooHigh, "The side column holds"),
        ["width of the sender block"] = new(
            From(office => office with { Web = $"www.{Wide}.example" }), Federal, FindingCodes.WordTooWide,
            "too wide for the sender block"),
        ["lines of the sender block"] = new(
            Fitting, Federal with { Head = Federal.Head with { Groups = [new([HeadDetail.ServiceHours])] } },
            FindingCodes.TooManyLines, "The sender block holds"),
        ["reference line"] = new(
            Fitting with { References = new References { OurReference = Wide } }, BuiltInTemplates.Din5008FormBReferenceLine,
            FindingCodes.WordTooWide, "too wide for the column of the reference line"),
        ["width of the letterhead"] = new(
            From(office => office with { LetterheadLines = [Wide + Wide + Wide] }), FormB, FindingCodes.WordTooWide,
            "too wide for the letterhead"),
        ["height of the letterhead"] = new(
            From(office => office with { LetterheadLines = [.. Enumerable.Repeat("Stadt Musterstadt", 20)] }), FormB,
            FindingCodes.ZoneTooHigh, "The letterhead holds"),
        ["subject"] = new(Fitting with { Subject = [Wide + Wide] }, FormB, FindingCodes.WordTooWide, "too wide for the text"),
        ["table"] = new(
            Saying(new TableBlock { Columns = [new() { Width = 90.Mm }, new() { Width = 90.Mm }], Rows = [["a", "b"], ["c", "d"]] }),
            FormB, FindingCodes.TableTooWide, "wide"),
        ["key of a key/value block"] = new(
            Saying(new KeyValueBlock { Rows = [new KeyValueRow { Key = Wide + Wide, Lines = ["Wert"] }] }), FormB,
            FindingCodes.LineTooWide, "The keys leave only"),
    };

    internal static IEnumerable<string> Names => Cases.Keys;

    /// <summary>Renders a letter and says whether it is refused before a byte is written, with zone and millimetres.</summary>
    internal static void AssertRefused(string name, Action<Letter, Template, Stream> render)
    {
        var (letter, template, code, words) = Cases[name];
        using var output = new MemoryStream();
        var error = Assert.Throws<LetterInvalidException>(() => render(letter, template, output));
        Assert.Equal(0, output.Length);
        var finding = Assert.Single(error.Findings, finding => finding.Code == code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Matches(name.StartsWith("lines", StringComparison.Ordinal) ? "[0-9]+ lines" : @"[1-9][0-9.]* mm", finding.Message);
    }

    private static Letter From(Func<Agency, Agency> change) =>
        Fitting with { Sender = change(Fitting.Sender with { ServiceHours = [] }) };

    private static Letter Saying(Block block) => Fitting with { Body = [block] };

    private sealed record Case(Letter Letter, Template Template, string Code, string Words);
}
