using Amtsbrief.German.Dates;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>Words the details that the head of a letter can print; what the letter lacks yields nothing.</summary>
internal sealed partial class Details(Letter letter, Template template)
{
    private readonly Wording _wording = template.Wording;

    internal IEnumerable<Detail> Of(HeadDetail detail)
    {
        var sender = letter.Sender;
        var references = letter.References;
        return detail switch
        {
            HeadDetail.YourReference => Beside(_wording.YourReference, references.YourReference, "references.yourReference"),
            HeadDetail.YourMessageDate =>
                Beside(_wording.YourMessageDate, Written(references.YourMessageDate), "references.yourMessageDate"),
            HeadDetail.OurReference => Beside(_wording.OurReference, references.OurReference, "references.ourReference"),
            HeadDetail.OurMessageDate =>
                Beside(_wording.OurMessageDate, Written(references.OurMessageDate), "references.ourMessageDate"),
            HeadDetail.FileReference => Below(_wording.FileReference, FileReferenceLines(), "references.ourReference"),
            HeadDetail.Date => Beside(_wording.Date, PlaceAndDate(), "date"),
            HeadDetail.PageCounter => _wording.PageNumber.Length == 0
                ? []
                : [Alone(PageNumberWording.Line(_wording.PageNumber))],
            HeadDetail.Subject => Alone(string.Join(' ', letter.Subject), "subject"),
            HeadDetail.Recipient => Alone(RecipientName.Of(letter.Recipient, _wording), "recipient"),
            HeadDetail.AgencyName => Alone(sender.Name, "sender.name"),
            HeadDetail.Unit => Alone(sender.Unit, "sender.unit"),
            HeadDetail.PostalAddress =>
                Below(_wording.PostalAddress, AddressLines(sender.ReturnAddress, "sender.returnAddress"), "sender.returnAddress"),
            HeadDetail.DeliveryAddress => Below(
                _wording.DeliveryAddress, AddressLines(sender.DeliveryAddress, "sender.deliveryAddress"),
                "sender.deliveryAddress"),
            HeadDetail.ServiceBuildings => Below(_wording.ServiceBuildings, BuildingLines(), "sender.serviceBuildings"),
            HeadDetail.Transit => Below(_wording.Transit, TransitLines(), "sender.transit"),
            HeadDetail.ServiceHours => Below(
                _wording.ServiceHours,
                sender.ServiceHours.Select((line, index) => Line(line, $"sender.serviceHours[{index}]")), "sender.serviceHours"),
            HeadDetail.BankAccounts => Below(_wording.BankAccounts, AccountLines(), "sender.bankAccounts"),
            HeadDetail.FurtherDetails => Further(letter.FurtherDetails, "furtherDetails"),
            HeadDetail.AgencyDetails => Further(sender.FurtherDetails, "sender.furtherDetails"),
            _ => Reach(detail),
        };
    }

    private string? Written(LocalDate? date) => date is { } day
        ? LetterDates.Of(day, template)
        : null;

    private string? PlaceAndDate() => letter.Place is not { } place
        ? Written(letter.Date)
        : _wording.PlaceAndDate
            .Replace("{date}", Written(letter.Date), StringComparison.Ordinal)
            .Replace("{place}", place, StringComparison.Ordinal);

    private IEnumerable<ResolvedText> FileReferenceLines()
    {
        if (letter.References.OurReference is { } reference)
        {
            yield return Line(reference, "references.ourReference");
            if (_wording.ReplyHint.Length > 0)
            {
                yield return Line(_wording.ReplyHint, "references.ourReference");
            }
        }
    }

    private static IEnumerable<Detail> Further(ValueList<FurtherDetail> details, string path) => details.SelectMany(
        (detail, index) => Beside(detail.Label, detail.Value, $"{path}[{index}].value")
            .Select(worded => worded with { LabelPath = $"{path}[{index}].label" }));

    private static IEnumerable<Detail> Beside(string label, string? value, string path, ResolvedLink? link = null) =>
        value is null
            ? []
            : [new Detail(label, [new ResolvedText([new ResolvedRun(value, Link: link)], path)], path, IsStacked: false)];

    private static IEnumerable<Detail> Below(string label, IEnumerable<ResolvedText> lines, string path)
    {
        var list = ValueList.From(lines);
        return list.IsEmpty ? [] : [new Detail(label, list, path, IsStacked: true)];
    }

    private static IEnumerable<Detail> Alone(string? text, string path) => text is null ? [] : [Alone(Line(text, path))];

    private static Detail Alone(ResolvedText line) => new("", [line], line.Path, IsStacked: true);

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
