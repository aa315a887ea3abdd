using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Nulls() => new()
    {
        ["null for the main parts"] = new(
            _press with { Sender = null!, Recipient = null!, Language = null!, References = null! },
            "error AB104 sender", "error AB104 recipient", "error AB104 language", "error AB104 references"),
        ["null for parts of the sender"] = new(
            _press with { Sender = new Agency { Name = null!, ReturnAddress = null! } },
            "error AB104 sender.name", "error AB104 sender.returnAddress"),
        ["null inside the sender's lists"] = new(
            _press.From(office => office with
            {
                ServiceBuildings = [null!, new() { Street = null!, Postcode = null!, Town = null! }],
                Transit = [null!, new() { Operator = null!, Lines = [null!], Stop = null! }],
            }),
            "error AB104 sender.serviceBuildings[0]",
            "error AB104 sender.serviceBuildings[1].street",
            "error AB104 sender.serviceBuildings[1].postcode",
            "error AB104 sender.serviceBuildings[1].town",
            "error AB104 sender.transit[0]",
            "error AB104 sender.transit[1].operator",
            "error AB104 sender.transit[1].stop",
            "error AB104 sender.transit[1].lines[0]"),
        ["null for further parts of the sender"] = new(
            _press.From(office => office with
            {
                LetterheadLines = [null!],
                ContinuationLetterheadLines = [null!],
                DeliveryAddress = new() { Postcode = null!, Town = null! },
                ServiceHours = [null!],
                BankAccounts = [null!, new() { Bank = null!, Iban = null! }],
                FurtherDetails = [null!, new(null!, null!)],
            }),
            "error AB104 sender.letterheadLines[0]",
            "error AB104 sender.continuationLetterheadLines[0]",
            "error AB104 sender.deliveryAddress.postcode",
            "error AB104 sender.deliveryAddress.town",
            "error AB104 sender.serviceHours[0]",
            "error AB104 sender.bankAccounts[0]",
            "error AB104 sender.bankAccounts[1].bank",
            "error AB104 sender.bankAccounts[1].iban",
            "error AB104 sender.furtherDetails[0]",
            "error AB104 sender.furtherDetails[1].label",
            "error AB104 sender.furtherDetails[1].value"),
        ["null among further details"] = new(
            _press with { FurtherDetails = [null!, new(null!, null!)] },
            "error AB104 furtherDetails[0]", "error AB104 furtherDetails[1].label", "error AB104 furtherDetails[1].value"),
        ["null for parts of a group"] = new(
            _press with { Recipient = new GroupRecipient { Lines = ["An die", null!] } }, "error AB104 recipient.lines[1]"),
        ["null for parts of a person"] = new(
            To(new PostalRecipient { Names = [null!], Address = new() { Postcode = null!, Town = null! } }),
            "error AB104 recipient.names[0]", "error AB104 recipient.address.postcode", "error AB104 recipient.address.town"),
        ["null for an address"] = new(
            To(new PostalRecipient { Names = ["Frau"], Address = null! }), "error AB104 recipient.address"),
        ["null among lines and blocks"] = new(
            _press with { Subject = [null!], Notes = [null!], Salutation = [null!], Body = [null!] },
            "error AB104 subject[0]", "error AB104 notes[0]", "error AB104 salutation[0]", "error AB104 body[0]"),
        ["null for names"] = new(
            _press with { Contact = new Contact { Name = null! }, Signatures = [new RenderedSignature { Name = null! }] },
            "error AB104 contact.name", "error AB104 signatures[0].name"),
        ["null for the text of a paragraph"] = new(_press.SayingText(null!), "error AB104 body[0].text"),
        ["null among inlines"] = new(
            _press.SayingText(["Text ", null!, new TextRun(null!), new Strong(null!), new Emphasis([null!])]),
            "error AB104 body[0].text", "error AB104 body[0].text", "error AB104 body[0].text", "error AB104 body[0].text"),
        ["null for a language and a target"] = new(
            _press.SayingText(["Text ", new LanguageRun(null!, "a"), new Link(null!, "b")]),
            "error AB104 body[0].text", "error AB104 body[0].text"),
        ["null among rows"] = new(
            _press.Saying(Rows(
                null!, new KeyValueRow { Key = null!, Lines = ["a"] }, new KeyValueRow { Key = "b", Lines = [null!] })),
            "error AB104 body[0].rows[0]", "error AB104 body[0].rows[1].key", "error AB104 body[0].rows[2].lines[0]"),
        ["nothing but null rows"] = new(_press.Saying(Rows([null!])), "error AB104 body[0].rows[0]"),
        ["null in an event"] = new(
            _press.Saying(new EventBlock { Date = _press.Date, Place = [null!], FurtherRows = [null!] }),
            "error AB104 body[0]", "error AB104 body[0]"),
        ["own block that expands into null"] = new(
            _press.Saying(new Paragraph("Text"), new OwnBlock(_ => [null!])), "error AB104 body[1]"),
    };
}
