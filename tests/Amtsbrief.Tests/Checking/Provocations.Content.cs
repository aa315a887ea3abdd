using Amtsbrief.German.Times;
using Amtsbrief.Inlines;
using NodaTime;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static readonly LocalDate _spring = new(2026, 3, 29);
    private static readonly LocalDate _autumn = new(2026, 10, 25);

    private static EventBlock At(LocalDate day, EventTime time) => new() { Date = day, Time = time };

    private static Dictionary<string, Provocation> Content() => new()
    {
        ["weekday in running text"] = new(
            _press.Saying(new Paragraph("Text"), new Paragraph(["am ", new Strong("Montag"), ", den 31. März 2017"])),
            "warning AB401 body[1].text"),
        ["weekdays in subject and row"] = new(
            (_press with { Subject = ["Montag, 31.03.2017"] }).Saying(
                Rows(new KeyValueRow { Key = "Zeit:", Lines = ["Freitag, 31. März 2017", "Di, 31.03.2017"] })),
            "warning AB401 subject[0]", "warning AB401 body[0].rows[0].lines[1]"),
        ["postcodes that are none"] = new(
            ToAddress(Letters.Address with { Postcode = "" }).From(office => office with
            {
                ReturnAddress = office.ReturnAddress with { Postcode = "D-12345" },
                ServiceBuildings = [Letters.Building with { Postcode = "1234" }, Letters.Building with { Postcode = "١٢٣٤٥" }],
            }),
            "error AB402 sender.returnAddress.postcode",
            "error AB402 sender.serviceBuildings[0].postcode",
            "error AB402 sender.serviceBuildings[1].postcode",
            "error AB402 recipient.address.postcode",
            "error AB302 sender.serviceBuildings[1].town",
            "error AB302 sender.serviceBuildings[1].town",
            "error AB302 sender.serviceBuildings[1].town",
            "error AB302 sender.serviceBuildings[1].town",
            "error AB302 sender.serviceBuildings[1].town"),
        ["mail addresses that are none"] = new(
            (_postal with { Contact = new Contact { Name = "Max Mustermann", Mail = "Max <max@muster.example>" } })
            .From(office => office with { Mail = "poststelle" }),
            "error AB403 sender.mail", "error AB403 contact.mail"),
        ["mail address that a link would need escaped"] = new(
            _press.From(office => office with { Mail = "post?stelle@muster.example" }), "error AB403 sender.mail"),
        ["two mail addresses in one"] = new(
            _press.From(office => office with { Mail = "a@muster.example,b@muster.example" }), "error AB403 sender.mail"),
        ["web address with a space"] = new(
            _press.From(office => office with { Web = "www.muster .example" }), "error AB404 sender.web"),
        ["web address without a dot"] = new(_press.From(office => office with { Web = "muster" }), "error AB404 sender.web"),
        ["web address of another scheme"] = new(
            _press.From(office => office with { Web = "ftp://muster.example" }), "error AB404 sender.web"),
        ["links that lead nowhere"] = new(
            _press.Saying(
                new Paragraph([new Link(new Uri("seite.html", UriKind.Relative), "hier")]),
                new Paragraph([new Link(new Uri("javascript:alert(1)"), "hier")]),
                new Paragraph([new Link(new Uri("file:///etc/hosts"), "hier")])),
            "error AB405 body[0].text", "error AB405 body[1].text", "error AB405 body[2].text"),
        ["languages that are none"] = new(
            (_press with { Language = "deutsch" }).SayingText(["Text ", new LanguageRun("en\n", "words")]),
            "error AB406 language", "error AB406 body[0].text"),
        ["addresses with street and box"] = new(
            ToAddress(Letters.Address with { PostOfficeBox = "1 23" })
                .From(office => office with { ReturnAddress = office.ReturnAddress with { Street = "Weg 1" } }),
            "error AB407 sender.returnAddress", "error AB407 recipient.address"),
        ["country codes"] = new(
            ToAddress(Letters.Address with { Postcode = "75001", Town = "Paris", Country = "FR" })
                .From(office => office with { ReturnAddress = office.ReturnAddress with { Country = "aut " } }),
            "warning AB410 sender.returnAddress.country", "warning AB410 recipient.address.country"),
        ["Germany as a country"] = new(
            ToAddress(Letters.Address with { Postcode = "1234", Country = "DEUTSCHLAND" })
                .From(office => office with { ReturnAddress = office.ReturnAddress with { Country = "de" } }),
            "warning AB411 sender.returnAddress.country",
            "warning AB411 recipient.address.country", "error AB402 recipient.address.postcode"),
        ["bank accounts that money would miss"] = new(
            _postal.From(office => office with
            {
                BankAccounts =
                [
                    new BankAccount { Bank = " ", Iban = "DE33 1002 0500 0001 1947 01" },
                    new BankAccount { Bank = "Musterbank", Iban = "DE33 1002 0500 0001 1947 0", Bic = "MUSTDE21X", Holder = "" },
                ],
            }),
            "error AB101 sender.bankAccounts[0].bank", "error AB413 sender.bankAccounts[0].iban",
            "error AB101 sender.bankAccounts[1].holder", "error AB413 sender.bankAccounts[1].iban",
            "error AB414 sender.bankAccounts[1].bic"),
        ["IBANs of other faults"] = new(
            _postal.From(office => office with
            {
                BankAccounts =
                [
                    new BankAccount { Bank = "Musterbank", Iban = "?" },
                    new BankAccount { Bank = "Musterbank", Iban = "XX12 3456" },
                    new BankAccount { Bank = "Musterbank", Iban = "DE33 1002 0500 0001 1947 0A" },
                ],
            }),
            "error AB413 sender.bankAccounts[0].iban", "error AB413 sender.bankAccounts[1].iban",
            "error AB413 sender.bankAccounts[2].iban"),
        ["years without four digits"] = new(
            _postal with
            {
                Date = default,
                References = new References
                {
                    YourMessageDate = new LocalDate(999, 12, 31),
                    OurMessageDate = new LocalDate(-5, 1, 1),
                },
            },
            "error AB409 date", "error AB409 references.yourMessageDate", "error AB409 references.ourMessageDate"),
        ["event that cannot be written"] = new(
            _press.Saying(new Paragraph("Text"), new EventBlock
            {
                Date = new LocalDate(17, 3, 31),
                Time = new EventTime.Between(new LocalTime(9, 0), new LocalTime(10, 0).PlusNanoseconds(1)),
            }),
            "error AB409 body[1].date", "error AB409 body[1].time"),
        ["event inside an own block that cannot be written"] = new(
            _press.Saying(new OwnBlock(_ => [new EventBlock { Date = default }])), "error AB409 body[0]"),
        ["events while clocks are put forward"] = new(
            _press.Saying(
                new Paragraph("Text"),
                At(_spring, new EventTime.At(new LocalTime(2, 30))),
                At(_spring, new EventTime.Between(new LocalTime(1, 59), new LocalTime(3, 0))),
                At(_spring.PlusDays(-1), new EventTime.Overnight(new LocalTime(22, 0), new LocalTime(2, 15))),
                At(_spring.PlusDays(-1), new EventTime.At(new LocalTime(2, 30)))),
            "warning AB415 body[1].time", "warning AB415 body[3].time"),
        ["events while clocks are put back"] = new(
            _press.Saying(
                new Paragraph("Text"),
                At(_autumn, new EventTime.From(new LocalTime(2, 0))),
                At(_autumn, new EventTime.Around(new LocalTime(3, 0))),
                At(_autumn, new EventTime.Between(new LocalTime(2, 10), new LocalTime(2, 50)))),
            "warning AB415 body[1].time", "warning AB415 body[3].time", "warning AB415 body[3].time"),
        ["event until a midnight that clocks showed twice"] = new(
            _press.Saying(new Paragraph("Text"), At(new LocalDate(1916, 9, 30), new EventTime.Until(LocalTime.Midnight))),
            "warning AB415 body[1].time"),
        ["event on the last of all days"] = new(
            _press.Saying(new Paragraph("Text"), At(LocalDate.MaxIsoValue, new EventTime.Until(LocalTime.Midnight)))),
        ["event inside an own block while clocks are put forward"] = new(
            _press.Saying(new OwnBlock(_ => [At(_spring, new EventTime.Until(new LocalTime(2, 59)))])), "warning AB415 body[0]"),
    };
}
