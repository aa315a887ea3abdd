using Amtsbrief.Checking;
using Amtsbrief.German;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>Words the details that the head of a letter can print; what the letter lacks yields nothing.</summary>
internal sealed class Details(Letter letter, Template template)
{
    private readonly Wording _wording = template.Wording;
    private readonly Links _links = new(template.Wording);

    internal IEnumerable<Detail> Of(HeadDetail detail)
    {
        var sender = letter.Sender;
        var contact = letter.Contact;
        return detail switch
        {
            HeadDetail.YourReference =>
                Beside(_wording.YourReference, letter.References.YourReference, "references.yourReference"),
            HeadDetail.YourMessageDate =>
                Beside(_wording.YourMessageDate, Numeric(letter.References.YourMessageDate), "references.yourMessageDate"),
            HeadDetail.OurReference => Beside(_wording.OurReference, letter.References.OurReference, "references.ourReference"),
            HeadDetail.OurMessageDate =>
                Beside(_wording.OurMessageDate, Numeric(letter.References.OurMessageDate), "references.ourMessageDate"),
            HeadDetail.Contact => Beside(_wording.Contact, contact?.Name, "contact.name"),
            HeadDetail.Telephone => Phone(_wording.Telephone, contact?.Telephone, sender.Telephone, "telephone"),
            HeadDetail.Fax => Phone(_wording.Fax, contact?.Fax, sender.Fax, "fax"),
            HeadDetail.Mail => Mail(contact?.Mail, sender.Mail),
            HeadDetail.Web => Web(sender.Web),
            HeadDetail.Date => Beside(_wording.Date, Numeric(letter.Date), "date"),
            HeadDetail.ServiceBuildings => Below(_wording.ServiceBuildings, BuildingLines(), "sender.serviceBuildings"),
            HeadDetail.Transit => Below(_wording.Transit, TransitLines(), "sender.transit"),
            _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "There is no such detail."),
        };
    }

    private static string? Numeric(LocalDate? date) => date is { } day ? GermanDate.Format(day, GermanDateFormat.Numeric) : null;

    private IEnumerable<Detail> Phone(string label, PhoneNumber? direct, PhoneNumber? central, string member)
    {
        var number = direct ?? central;
        var path = (direct is null ? "sender." : "contact.") + member;
        return Beside(label, number?.ToString(), path, number is null ? null : _links.To(number));
    }

    private IEnumerable<Detail> Web(string? address) => Beside(
        _wording.Web, address, "sender.web", WebAddress.TryParse(address ?? "", out var target) ? _links.To(target) : null);

    private IEnumerable<Detail> Mail(string? direct, string? central)
    {
        var mail = direct ?? central;
        var path = direct is null ? "sender.mail" : "contact.mail";
        var link = Uri.TryCreate("mailto:" + mail, UriKind.Absolute, out var target) ? _links.To(target) : null;
        return Beside(_wording.Mail, mail, path, link);
    }

    private IEnumerable<ResolvedText> BuildingLines()
    {
        for (var index = 0; index < letter.Sender.ServiceBuildings.Count; index++)
        {
            var building = letter.Sender.ServiceBuildings[index];
            var path = $"sender.serviceBuildings[{index}]";
            if (building.Name is { } name)
            {
                yield return Line(name, path + ".name");
            }

            yield return Line(building.Street + _wording.StreetEnd, path + ".street");
            yield return Line($"{building.Postcode} {building.Town}", path + ".town");
        }
    }

    private IEnumerable<ResolvedText> TransitLines()
    {
        for (var index = 0; index < letter.Sender.Transit.Count; index++)
        {
            var transit = letter.Sender.Transit[index];
            var path = $"sender.transit[{index}]";
            var word = transit.Lines.Count == 1 ? _wording.TransitLine : _wording.TransitLines;
            var lines = transit.Lines.IsEmpty ? "" : $" {word} {string.Join(", ", transit.Lines)}";
            yield return Line(transit.Operator + lines, path + ".operator");
            yield return Line($"{_wording.TransitStop} {transit.Stop}", path + ".stop");
        }
    }

    private static IEnumerable<Detail> Beside(string label, string? value, string path, ResolvedLink? link = null) =>
        value is null
            ? []
            : [new Detail(label, [new ResolvedText([new ResolvedRun(value, Link: link)], path)], path, IsStacked: false)];

    private static IEnumerable<Detail> Below(string label, IEnumerable<ResolvedText> lines, string path)
    {
        var list = ValueList.From(lines);
        return list.IsEmpty ? [] : [new Detail(label, list, path, IsStacked: true)];
    }

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
