using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Characters;
using Amtsbrief.Signatures;

namespace Amtsbrief.Checking;

/// <summary>
/// All strings of a letter outside its text, in reading order, each with its very place. What blocks and rich texts hold is
/// looked at where they are resolved, and alternative texts with their images.
/// </summary>
internal sealed partial class LetterStrings
{
    private const Din91379Datatype PersonName = Din91379Datatype.A;
    private const Din91379Datatype PlaceName = Din91379Datatype.B;
    private const Din91379Datatype Reference = Din91379Datatype.C;
    private const Din91379Datatype LegalName = Din91379Datatype.D;

    private readonly Func<string, Din91379Datatype?, bool> _isWanted;
    private readonly List<LetterString> _wanted = [];

    private LetterStrings(Func<string, Din91379Datatype?, bool> isWanted) => _isWanted = isWanted;

    /// <summary>The strings that are wanted, which are few: no others get their places spelt out.</summary>
    internal static IReadOnlyList<LetterString> Of(Letter letter, Func<string, Din91379Datatype?, bool> isWanted)
    {
        var strings = new LetterStrings(isWanted);
        strings.AddSender(letter.Sender);
        strings.AddRecipient(letter.Recipient);
        strings.AddHead(letter);
        strings.AddClose(letter);
        return strings._wanted;
    }

    private void AddSender(Agency sender)
    {
        Add(sender.Name, "sender.name", LegalName);
        Add(sender.ReturnName, "sender.returnName", LegalName);
        Add(sender.ReturnAddress, "sender.returnAddress");
        Add(sender.Unit, "sender.unit", LegalName);
        AddLines(sender.LetterheadLines, "sender.letterheadLines");
        AddLines(sender.ContinuationLetterheadLines, "sender.continuationLetterheadLines");
        Each(sender.ServiceBuildings, "sender.serviceBuildings", (building, path) =>
        {
            Add(building.Name, path, ".name", PlaceName);
            Add(building.Street, path, ".street", PlaceName);
            Add(building.Postcode, path, ".postcode", PlaceName);
            Add(building.Town, path, ".town", PlaceName);
        });
        Add(sender.DeliveryAddress, "sender.deliveryAddress");
        Add(sender.Mail, "sender.mail");
        Add(sender.Web, "sender.web");
        AddLines(sender.ServiceHours, "sender.serviceHours");
        Each(sender.BankAccounts, "sender.bankAccounts", (account, path) =>
        {
            Add(account.Bank, path, ".bank", LegalName);
            Add(account.Iban, path, ".iban");
            Add(account.Bic, path, ".bic");
            Add(account.Holder, path, ".holder", LegalName);
        });
        AddDetails(sender.FurtherDetails, "sender.furtherDetails");
        Each(sender.Transit, "sender.transit", (transit, path) =>
        {
            Add(transit.Operator, path, ".operator");
            AddLines(transit.Lines, path + ".lines");
            Add(transit.Stop, path, ".stop");
        });
    }

    private void AddHead(Letter letter)
    {
        AddLines(letter.Notes, "notes");
        Add(letter.Place, "place", PlaceName);
        Add(letter.References.YourReference, "references.yourReference", Reference);
        Add(letter.References.OurReference, "references.ourReference", Reference);
        AddDetails(letter.FurtherDetails, "furtherDetails");
        if (letter.Contact is { } contact)
        {
            Add(contact.Name, "contact.name", PersonName);
            Add(contact.Room, "contact.room");
            Add(contact.Mail, "contact.mail");
        }

        Add(letter.DocumentKind, "documentKind");
        AddLines(letter.Subject, "subject");
        AddLines(letter.Salutation.Lines, "salutation");
    }

    private void AddClose(Letter letter)
    {
        Add(letter.Closing, "closing");
        Add(letter.SigningBody, "signingBody", LegalName);
        Each(letter.Signatures, "signatures", (signature, path) =>
        {
            if (signature is PersonSignature person)
            {
                Add(person.Addition, path, ".addition");
                Add(person.Name, path, ".name", PersonName);
                Add(person.Unit, path, ".unit");
            }

            if (signature is AutomatedIssue issue)
            {
                Add(issue.Note, path, ".note");
            }
        });
        if (letter.Certification is { } certification)
        {
            Add(certification.Name, "certification.name", PersonName);
            Add(certification.Office, "certification.office");
            Add(certification.Note, "certification.note");
        }

        AddLines(letter.Enclosures, "enclosures");
        AddLines(letter.Distribution, "distribution");
        AddLines(letter.ForInformation, "forInformation");
    }

    private void AddDetails(ValueList<FurtherDetail> details, string path) => Each(details, path, (detail, place) =>
    {
        Add(detail.Label, place, ".label");
        Add(detail.Value, place, ".value");
    });

    private void AddLines(ValueList<string> lines, string path, Din91379Datatype? datatype = null)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (IsWanted(lines[index], datatype))
            {
                Add(lines[index], $"{path}[{index}]", datatype);
            }
        }
    }

    private void Add(string? text, string path, Din91379Datatype? datatype = null) => Add(text, path, "", datatype);

    private void Add(string? text, string owner, string member, Din91379Datatype? datatype = null)
    {
        if (IsWanted(text, datatype))
        {
            _wanted.Add(new LetterString(text, owner + member, datatype));
        }
    }

    private bool IsWanted([NotNullWhen(true)] string? text, Din91379Datatype? datatype) =>
        !string.IsNullOrEmpty(text) && _isWanted(text, datatype);

    // Nulls that a caller without nullable checks left in lists are told elsewhere.
    private static void Each<T>(ValueList<T> items, string path, Action<T, string> add)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is { } item)
            {
                add(item, $"{path}[{index}]");
            }
        }
    }
}
