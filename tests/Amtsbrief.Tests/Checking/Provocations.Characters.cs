using Amtsbrief.Inlines;
using Amtsbrief.Linting;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;

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
            ["control characters in strings that the template does not print"] = new(
                _postal.From(office => office with
                {
                    ServiceHours = ["Mo\u0001"],
                    BankAccounts = [Letters.Everything.Sender.BankAccounts[0] with { Holder = "Kasse\u202E" }],
                    DeliveryAddress = Letters.Address with { Town = "Ort\n" },
                }),
                "error AB302 sender.deliveryAddress.town", "error AB302 sender.serviceHours[0]",
                "error AB302 sender.bankAccounts[0].holder"),
            ["control character in an address and the same in the text"] = new(
                ToAddress(Letters.Address with { Street = "Weg\u0001 1" }).SayingText("wir\u0001"),
                "error AB302 recipient.address.street", "error AB302 body[0].text"),
            ["characters that registers do not hold"] = new(
                To(new CompanyRecipient
                {
                    Company = "Muster – Beispiel AG", Department = "„Einkauf“",
                    Contact = new() { Name = new() { Given = "M\u00C3\u00BCller", Family = "\u0416uk\u2013Muster\u2013K" } },
                    Address = Letters.Address with { Street = "Weg 1 – 3", CareOf = "c/o Ω" },
                }) with
                {
                    References = new() { OurReference = "II\u00A0A 2 – 17" },
                    Signatures = [new HandSignature { Name = "Mu\u0308ller", Unit = "Referat – 1" }],
                },
                "warning AB303 recipient.company", "warning AB303 recipient.contact.name.given",
                "warning AB303 recipient.contact.name.family", "warning AB303 recipient.contact.name.family",
                "warning AB303 recipient.address.street", "warning AB303 references.ourReference")
                { Profiles = [RegisterCharacters.Din91379] },
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
