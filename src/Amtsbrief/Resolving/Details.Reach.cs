using Amtsbrief.Checking;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <content>Whom to ask, and how to reach them.</content>
internal sealed partial class Details
{
    private const string OfContact = "contact.";
    private const string OfSender = "sender.";

    private readonly Links _links = new(template.Wording);

    private IEnumerable<Detail> Reach(HeadDetail detail)
    {
        var (sender, contact) = (letter.Sender, letter.Contact);
        var (phone, fax, mail) = (contact?.Telephone, contact?.Fax, contact?.Mail);
        return detail switch
        {
            HeadDetail.Contact => Beside(_wording.Contact, contact?.Name, OfContact + "name"),
            HeadDetail.Room => Beside(_wording.Room, contact?.Room, OfContact + "room"),
            HeadDetail.Mobile => Phone(_wording.Mobile, contact?.Mobile, OfContact + "mobile"),
            HeadDetail.Telephone => Reach(phone is null ? HeadDetail.AgencyTelephone : HeadDetail.ContactTelephone),
            HeadDetail.ContactTelephone => Phone(_wording.Telephone, phone, OfContact + "telephone"),
            HeadDetail.AgencyTelephone => Phone(_wording.Telephone, sender.Telephone, OfSender + "telephone"),
            HeadDetail.Fax => Reach(fax is null ? HeadDetail.AgencyFax : HeadDetail.ContactFax),
            HeadDetail.ContactFax => Phone(_wording.Fax, fax, OfContact + "fax"),
            HeadDetail.AgencyFax => Phone(_wording.Fax, sender.Fax, OfSender + "fax"),
            HeadDetail.Mail => Reach(mail is null ? HeadDetail.AgencyMail : HeadDetail.ContactMail),
            HeadDetail.ContactMail => Mail(mail, OfContact + "mail"),
            HeadDetail.AgencyMail => Mail(sender.Mail, OfSender + "mail"),
            HeadDetail.Web => Web(sender.Web),
            _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "There is no such detail."),
        };
    }

    private IEnumerable<Detail> Phone(string label, PhoneNumber? number, string path) =>
        Beside(label, number?.ToString(), path, number is null ? null : _links.To(number));

    private IEnumerable<Detail> Mail(string? address, string path) => Beside(
        _wording.Mail, address, path,
        Uri.TryCreate("mailto:" + address, UriKind.Absolute, out var target) ? _links.To(target) : null);

    private IEnumerable<Detail> Web(string? address) => Beside(
        _wording.Web, address, OfSender + "web", WebAddress.TryParse(address ?? "", out var target) ? _links.To(target) : null);
}
