using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>All wordings of a template with the roles they are printed in.</summary>
internal static class WordingTexts
{
    internal static IEnumerable<WordingText> Of(Wording wording)
    {
        return
        [
            Label(wording.YourReference, "yourReference"),
            Label(wording.YourMessageDate, "yourMessageDate"),
            Label(wording.OurReference, "ourReference"),
            Label(wording.OurMessageDate, "ourMessageDate"),
            Label(wording.Contact, "contact"),
            Label(wording.Telephone, "telephone"),
            Label(wording.Fax, "fax"),
            Label(wording.Mail, "mail"),
            Label(wording.Web, "web"),
            Label(wording.Date, "date"),
            Label(wording.ServiceBuildings, "serviceBuildings"),
            Text(wording.StreetEnd, "streetEnd", TextRole.Information),
            Label(wording.Transit, "transit"),
            Text(wording.TransitLine, "transitLine", TextRole.Information),
            Text(wording.TransitLines, "transitLines", TextRole.Information),
            Text(wording.TransitStop, "transitStop", TextRole.Information),
            Text(wording.EventTime, "eventTime", TextRole.KeyValue),
            Text(wording.EventPlace, "eventPlace", TextRole.KeyValue),
            Text(wording.Closing, "closing", TextRole.Closing),
            Text(wording.RenderedSignature, "renderedSignature", TextRole.Signature),
            Text(
                wording.PostOfficeBox, "postOfficeBox", TextRole.ReturnLine, TextRole.LongReturnLine, TextRole.Recipient),
            Text(wording.PageNumber, "pageNumber", TextRole.PageNumber),
            Label(wording.FileReference, "fileReference"),
            Text(wording.ReplyHint, "replyHint", TextRole.Information),
            Text(wording.PlaceAndDate, "placeAndDate", TextRole.Information, TextRole.Reference),
            Label(wording.Room, "room"),
            Label(wording.Mobile, "mobile"),
            Label(wording.PostalAddress, "postalAddress"),
            Label(wording.DeliveryAddress, "deliveryAddress"),
            Label(wording.ServiceHours, "serviceHours"),
            Label(wording.BankAccounts, "bankAccounts"),
            Text(wording.Iban, "iban", TextRole.Information, TextRole.Footer),
            Text(wording.Bic, "bic", TextRole.Information, TextRole.Footer),
            Text(wording.ReturnLineSeparator, "returnLineSeparator", TextRole.ReturnLine, TextRole.LongReturnLine),
            Text(wording.DetailSeparator, "detailSeparator", TextRole.ContinuationHeader),
            Text(wording.Enclosure, "enclosure", TextRole.EnclosureHeading),
            Text(wording.Enclosures, "enclosures", TextRole.EnclosureHeading),
            Text(wording.Distribution, "distribution", TextRole.EnclosureHeading),
            Text(wording.ForInformation, "forInformation", TextRole.EnclosureHeading),
            Text(wording.AutomatedIssue, "automatedIssue", TextRole.Signature),
            Text(wording.Certification, "certification", TextRole.Certification),
            Text(wording.Seal, "seal", TextRole.Certification),
            Text(wording.Frau, "frau", TextRole.Recipient),
            Text(wording.Herr, "herr", TextRole.Recipient),
            Text(wording.And, "and", TextRole.Recipient),
            Text(wording.Doctors, "doctors", TextRole.Recipient),
            Text(wording.MailLink, "mailLink"),
            Text(wording.WebLink, "webLink"),
            Text(wording.TelephoneLink, "telephoneLink"),
            Text(wording.FootnoteLink, "footnoteLink"),
        ];

        // Beside its value, a label is part of the value's line.
        static WordingText Label(string text, string name) =>
            Text(
                text, name, TextRole.InformationLabel, TextRole.Information, TextRole.ReferenceLabel, TextRole.Footer,
                TextRole.ContinuationHeader);

        static WordingText Text(string text, string name, params ValueList<TextRole> roles) =>
            new(text, "template.wording." + name, roles);
    }
}
