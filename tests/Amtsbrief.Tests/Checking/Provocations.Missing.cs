using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Missing() => new()
    {
        ["agency without a name"] = new(_press.From(office => office with { Name = "" }), "error AB101 sender.name"),
        ["return address without a town"] = new(
            _press.From(office => office with { ReturnAddress = office.ReturnAddress with { Town = " " } }),
            "error AB101 sender.returnAddress.town"),
        ["return address with an empty box"] = new(
            _press.From(office => office with { ReturnAddress = office.ReturnAddress with { PostOfficeBox = "" } }),
            "error AB101 sender.returnAddress.postOfficeBox"),
        ["building with empty parts"] = new(
            _press.From(office => office with
            {
                ServiceBuildings = [Letters.Building with { Name = "", Street = "", Town = "" }],
            }),
            "error AB101 sender.serviceBuildings[0].name",
            "error AB101 sender.serviceBuildings[0].street",
            "error AB101 sender.serviceBuildings[0].town"),
        ["transit with empty parts"] = new(
            _press.From(office => office with
            {
                Transit = [Letters.Tram, new() { Operator = "", Lines = ["1", ""], Stop = "" }],
            }),
            "error AB101 sender.transit[1].operator",
            "error AB101 sender.transit[1].lines[1]",
            "error AB101 sender.transit[1].stop"),
        ["group with an empty line"] = new(
            _press with { Recipient = new GroupRecipient { Lines = ["An die", "\t"] } },
            "error AB101 recipient.lines[1]", "error AB302 recipient.lines[1]"),
        ["person with an empty name"] = new(
            To(new PostalRecipient { Names = ["Frau", ""], Address = Letters.Address }), "error AB101 recipient.names[1]"),
        ["address with empty street and country"] = new(
            ToAddress(Letters.Address with { Street = "", Country = " " }),
            "error AB101 recipient.address.street", "error AB101 recipient.address.country"),
        ["note, subject and salutation with empty lines"] = new(
            _press with { Notes = [""], Subject = ["Betrifft", " "], Salutation = [" "] },
            "error AB101 notes[0]", "error AB101 subject[1]", "error AB101 salutation[0]"),
        ["empty kind of document"] = new(_press with { DocumentKind = "" }, "error AB101 documentKind"),
        ["close of spaces"] = new(_press with { Closing = "  " }, "error AB101 closing"),
        ["further parts of the sender that show nothing"] = new(
            _press.From(office => office with
            {
                Unit = " ",
                Letterhead = null,
                LetterheadLines = [""],
                ContinuationLetterheadLines = [" "],
                DeliveryAddress = new() { Street = "", Postcode = "1", Town = " " },
                ServiceHours = [""],
                BankAccounts = [new() { Bank = " ", Iban = "", Bic = "", Holder = " " }],
                FurtherDetails = [new("", " ")],
            }),
            "error AB101 sender.unit",
            "error AB101 sender.letterheadLines[0]",
            "error AB101 sender.continuationLetterheadLines[0]",
            "error AB101 sender.deliveryAddress.street",
            "error AB101 sender.deliveryAddress.town",
            "error AB402 sender.deliveryAddress.postcode",
            "error AB101 sender.serviceHours[0]",
            "error AB101 sender.bankAccounts[0].holder",
            "error AB101 sender.bankAccounts[0].bank",
            "error AB413 sender.bankAccounts[0].iban",
            "error AB414 sender.bankAccounts[0].bic",
            "error AB101 sender.furtherDetails[0].label",
            "error AB101 sender.furtherDetails[0].value"),
        ["place, room and further details that show nothing"] = new(
            _press with
            {
                Place = " ", Contact = new Contact { Name = "Max Mustermann", Room = "" }, FurtherDetails = [new(" ", "")],
            },
            "error AB101 place", "error AB101 furtherDetails[0].label", "error AB101 furtherDetails[0].value",
            "error AB101 contact.room"),
        ["signature without name"] = new(
            _press with { Signatures = [new RenderedSignature { Name = " ", Unit = "" }] },
            "error AB101 signatures[0].name", "error AB101 signatures[0].unit"),
        ["contact without name"] = new(_postal with { Contact = new Contact { Name = "" } }, "error AB101 contact.name"),
        ["empty references"] = new(
            _postal with { References = new References { YourReference = "", OurReference = " " } },
            "error AB101 references.yourReference", "error AB101 references.ourReference"),
        ["paragraph of spaces"] = new(_press.SayingText([" ", new Strong("  ")]), "error AB101 body[0].text"),
        ["paragraph of nothing"] = new(_press.SayingText([]), "error AB101 body[0].text"),
        ["paragraph of characters that show nothing"] = new(
            _press.SayingText("\u00AD\u200B\u2060\u2061\u034F"), "error AB101 body[0].text"),
        ["link without text"] = new(
            _press.SayingText(["Text ", new Link(new Uri("https://muster.example"), new RichText([new Strong("\u00AD"), " "]))]),
            "error AB101 body[0].text"),
        ["return name without visible characters"] = new(
            _press.From(office => office with { ReturnName = "\u00AD" }), "error AB101 sender.returnName"),
        ["row without key"] = new(
            _press.Saying(Rows(new KeyValueRow { Key = " ", Lines = ["Wert"] })), "error AB101 body[0].rows[0].key"),
        ["row with an empty value"] = new(
            _press.Saying(Rows(new KeyValueRow { Key = "Ort:", Lines = ["hier", ""] })), "error AB101 body[0].rows[0].lines[1]"),
        ["event with an empty line of the place"] = new(
            _press.Saying(new EventBlock { Date = _press.Date, Place = [""] }), "error AB101 body[0]"),
        ["letter without subject and text"] = new(
            _press with { Subject = [], Body = [] }, "error AB102 subject", "error AB102 body"),
        ["group without lines"] = new(
            _press with { Recipient = new GroupRecipient { Lines = [] } }, "error AB102 recipient.lines"),
        ["person without names"] = new(
            To(new PostalRecipient { Names = [], Address = Letters.Address }), "error AB102 recipient.names"),
        ["key/value block without rows"] = new(_press.Saying(Rows()), "error AB102 body[0].rows"),
        ["row without lines"] = new(
            _press.Saying(Rows(new KeyValueRow { Key = "Ort:", Lines = [] })), "error AB102 body[0].rows[0].lines"),
        ["letter without salutation"] = new(_press with { Salutation = [] }, "info AB103 salutation"),
    };
}
