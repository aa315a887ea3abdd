using Amtsbrief.Signatures;

namespace Amtsbrief.Checking;

/// <summary>
/// Finds null where the model forbids it. The compiler and the JSON reader refuse it already; callers without nullable
/// checks can still get here, and must read the place instead of a NullReferenceException. What blocks and texts hold is
/// looked at where they are resolved.
/// </summary>
internal sealed partial class NullRule
{
    private readonly FindingCollector _findings;
    private bool _complete = true;

    private NullRule(FindingCollector findings) => _findings = findings;

    internal static void Report(string path, FindingCollector findings) =>
        findings.Error(FindingCodes.NullValue, path, "The value is null.", "Give it a value.");

    internal static bool Check(Letter letter, FindingCollector findings)
    {
        var rule = new NullRule(findings);
        rule.Check(letter);
        return rule._complete;
    }

    private void Check(Letter letter)
    {
        CheckSender(letter.Sender);
        CheckRecipient(letter.Recipient);
        Require(letter.Language, "language");
        Require(letter.References, "references");
        Each(letter.Subject, "subject");
        Each(letter.Notes, "notes");
        Each(letter.Salutation.Lines, "salutation");
        Each(letter.Body, "body");
        Details(letter.FurtherDetails, "furtherDetails");
        if (letter.Contact is { } contact)
        {
            Require(contact.Name, "contact.name");
        }

        Each(letter.Signatures, "signatures", (signature, path) =>
        {
            if (signature is PersonSignature person)
            {
                Require(person.Name, path, ".name");
            }
        });

        if (letter.Certification is { } certification)
        {
            Require(certification.Name, "certification.name");
        }

        Each(letter.Enclosures, "enclosures");
        Each(letter.Distribution, "distribution");
        Each(letter.ForInformation, "forInformation");
    }

    private void Require(object? value, string owner, string member = "")
    {
        if (value is null)
        {
            _complete = false;
            Report(owner + member, _findings);
        }
    }

    private void Address(PostalAddress? address, string path)
    {
        Require(address, path);
        if (address is not null)
        {
            Require(address.Postcode, path, ".postcode");
            Require(address.Town, path, ".town");
        }
    }

    private void Details(ValueList<FurtherDetail> details, string path) => Each(details, path, (detail, place) =>
    {
        Require(detail.Label, place, ".label");
        Require(detail.Value, place, ".value");
    });

    private void Each<T>(ValueList<T> items, string path, Action<T, string>? inner = null)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is not { } item)
            {
                Require(null, $"{path}[{index}]");
            }
            else
            {
                inner?.Invoke(item, $"{path}[{index}]");
            }
        }
    }
}
