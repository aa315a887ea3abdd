using System.Net.Mail;
using Amtsbrief.Findings;
using Amtsbrief.Images;

namespace Amtsbrief.Checking;

/// <summary>What the parts of a letter must be, whatever the template.</summary>
internal static class ContentRules
{
    internal static void Check(Letter letter, ImageInfos infos, FindingCollector findings)
    {
        SenderRules.Check(letter.Sender, infos, findings);
        RecipientRules.Check(letter.Recipient, findings);
        Lines(letter.Notes, "notes", findings);
        Lines(letter.Subject, "subject", findings);
        NotEmpty(letter.Subject.Count, "subject", "A letter needs a subject.", findings);
        Lines(letter.Salutation.Lines, "salutation", findings);
        if (letter.Salutation.IsEmpty)
        {
            findings.Info(
                FindingCodes.NoSalutation, "salutation", "The letter has no salutation.",
                "That is right between authorities; otherwise write one, or have it derived from the recipient.");
        }

        NotEmpty(letter.Body.Count, "body", "A letter needs text.", findings);
        if (letter.Closing is { Length: > 0 } closing)
        {
            Text(closing, "closing", findings);
        }

        Optional(letter.References.YourReference, "references.yourReference", findings);
        Optional(letter.References.OurReference, "references.ourReference", findings);
        Optional(letter.DocumentKind, "documentKind", findings);
        Optional(letter.Place, "place", findings);
        Details(letter.FurtherDetails, "furtherDetails", findings);
        CloseRules.Check(letter, findings);
        if (letter.Contact is { } contact)
        {
            Text(contact.Name, "contact.name", findings);
            Optional(contact.Room, "contact.room", findings);
            Mail(contact.Mail, "contact.mail", findings);
        }

        LanguageTag.Check(letter.Language, "language", findings);
    }

    internal static void Mail(string? mail, string path, FindingCollector findings)
    {
        // MailAddress takes what a mailto link would need escaped as well.
        if (mail is not null
            && (mail.Any(char.IsWhiteSpace)
                || mail.IndexOfAny(['?', '#', '%', '&', '"', '/', '[']) >= 0
                || !MailAddress.TryCreate(mail, out var parsed)
                || parsed.Address != mail))
        {
            findings.Error(
                FindingCodes.BadMail, path, $"\"{mail}\" is no mail address.", "Write it as in \"poststelle@example.de\".");
        }
    }

    internal static void Lines(ValueList<string> lines, string path, FindingCollector findings)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (!VisibleText.IsIn(lines[index]))
            {
                Text(lines[index], $"{path}[{index}]", findings);
            }
        }
    }

    internal static void Details(ValueList<FurtherDetail> details, string path, FindingCollector findings)
    {
        for (var index = 0; index < details.Count; index++)
        {
            Text(details[index].Label, $"{path}[{index}].label", findings);
            Text(details[index].Value, $"{path}[{index}].value", findings);
        }
    }

    internal static void Optional(string? text, string path, FindingCollector findings) => Optional(text, path, "", findings);

    internal static void Optional(string? text, string owner, string member, FindingCollector findings)
    {
        if (text is not null)
        {
            Text(text, owner, member, findings);
        }
    }

    internal static void Text(string? text, string path, FindingCollector findings) => Text(text, path, "", findings);

    /// <summary>Checks a member of what stands at a path; only a finding puts both together.</summary>
    internal static void Text(string? text, string owner, string member, FindingCollector findings)
    {
        if (!VisibleText.IsIn(text))
        {
            findings.Error(
                FindingCodes.EmptyText, owner + member, "The text is empty.", "Fill it in, or leave the whole entry out.");
        }
    }

    internal static void NotEmpty(int count, string path, FindingText message, FindingCollector findings)
    {
        if (count == 0)
        {
            findings.Error(FindingCodes.EmptyList, path, message, "Give at least one entry.");
        }
    }
}
