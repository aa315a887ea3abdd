using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Characters()
    {
        var cases = new Dictionary<string, Provocation>
        {
            ["Chinese character"] = new(_press with { Subject = ["Ein", "Gruß \u4E2D"] }, "error AB301 subject[1]"),
            ["emoji"] = new(_press.SayingText(["Willkommen ", new Strong("\U0001F600")]), "error AB301 body[0].text"),
            ["emoji in a name"] = new(
                _postal with { Contact = _postal.Contact! with { Name = "Max \U0001F600" } }, "error AB301 contact.name"),
            ["tabulator in a key"] = new(
                _press.Saying(Rows(new KeyValueRow { Key = "Ort\t", Lines = ["hier"] })), "error AB302 body[0].rows[0].key"),
            ["characters that occur several times"] = new(
                _press.SayingText(["\u4E2D\u0001", new Strong("\u4E2D\u6587"), "\u0001"]),
                "error AB301 body[0].text", "error AB302 body[0].text", "error AB301 body[0].text"),
            ["pair of surrogates that two parts tear"] = new(
                _press.SayingText(["a\uD83D", "\uDE00b"]), "error AB302 body[0].text", "error AB302 body[0].text"),
            ["control character in a place"] = new(
                _press.Saying(new EventBlock { Date = _press.Date, Place = ["Saal\u0001"] }), "error AB302 body[0]"),
            ["control character in the signature's unit"] = new(
                _press with { Signatures = [new RenderedSignature { Name = "Max Mustermann", Unit = "Referat\u007F" }] },
                "error AB302 signatures[0].unit"),
            ["control character in an alternative text"] = new(
                _press.From(office => office with { Letterhead = Letters.Letterhead with { AlternativeText = "Amt\u0000" } }),
                "error AB302 sender.letterhead.alternativeText"),
            ["lone surrogate in an alternative text"] = new(
                _press.From(office => office with { Letterhead = Letters.Letterhead with { AlternativeText = "Amt\uDC00" } }),
                "error AB302 sender.letterhead.alternativeText"),
            ["control character in the target of a link"] = new(
                _press.SayingText([new Link(new Uri("https://muster.example/\u0001"), "hier")]), "error AB302 body[0].text"),
        };
        cases["more findings than anybody reads"] = new(
            _press with { Subject = [.. Enumerable.Repeat("\u0001", 101)] },
            [.. Enumerable.Range(0, 100).Select(index => $"error AB101 subject[{index}]"), "error AB901 "]);
        foreach (var character in (string[])
            ["\0", "\n", "\r", "\u0085", "\u009F", "\u2028", "\u2029", "\uD83D", "\uDE00", "\u200E", "\u200F", "\u061C",
             "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\uFFFF", "\uE000", "\u05D0", "\u0627", "\uFB2A"])
        {
            cases[$"U+{(int)character[0]:X4} in running text"] =
                new(_press.SayingText($"vor{character}nach"), "error AB302 body[0].text");
        }

        return cases;
    }
}
