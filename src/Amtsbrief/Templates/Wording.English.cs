namespace Amtsbrief.Templates;

/// <content>The English set.</content>
public sealed partial record Wording
{
    /// <summary>
    /// English, for letters of German authorities to readers who have no German; <see cref="Template.ToEnglish"/> takes
    /// salutations and dates along.
    /// </summary>
    public static Wording English { get; } = new()
    {
        YourReference = "Your reference:",
        YourMessageDate = "Your message of:",
        OurReference = "Our reference:",
        OurMessageDate = "Our message of:",
        Contact = "Name:",
        Telephone = "Telephone:",
        Fax = "Fax:",
        Mail = "E-mail:",
        Web = "Website:",
        Date = "Date:",
        ServiceBuildings = "Office address:",
        Transit = "Public transport:",
        TransitLine = "line",
        TransitLines = "lines",
        TransitStop = "Stop:",
        EventTime = "Time:",
        EventPlace = "Place:",
        Closing = "Yours faithfully",
        RenderedSignature = "signed",
        PostOfficeBox = "PO box",
        PageNumber = "Page {page} of {pages}",
        MailLink = "E-mail to {target}",
        WebLink = "Website {target}",
        TelephoneLink = "Telephone number {target}",
        FileReference = "File reference:",
        ReplyHint = "(please quote in your reply)",
        Room = "Room:",
        Mobile = "Mobile:",
        PostalAddress = "Postal address:",
        DeliveryAddress = "Delivery address:",
        ServiceHours = "Office hours:",
        BankAccounts = "Bank account:",
        Enclosure = "Enclosure",
        Enclosures = "Enclosures",
        Distribution = "Distribution",
        ForInformation = "For information",
        AutomatedIssue = "This letter was issued by machine and is valid without a signature.",
        Certification = "Certified:",
        FootnoteLink = "Footnote {number}",
        Frau = "Ms",
        Herr = "Mr",
        And = "and",
        Doctors = "Drs",
    };

    /// <summary>The English words in place of these: what is left out stays out, and labels keep or lack their colons.</summary>
    internal Wording InEnglish() => English with
    {
        YourReference = Label(YourReference, English.YourReference),
        YourMessageDate = Label(YourMessageDate, English.YourMessageDate),
        OurReference = Label(OurReference, English.OurReference),
        OurMessageDate = Label(OurMessageDate, English.OurMessageDate),
        Contact = Label(Contact, English.Contact),
        Telephone = Label(Telephone, English.Telephone),
        Fax = Label(Fax, English.Fax),
        Mail = Label(Mail, English.Mail),
        Web = Label(Web, English.Web),
        Date = Label(Date, English.Date),
        ServiceBuildings = Label(ServiceBuildings, English.ServiceBuildings),
        Transit = Label(Transit, English.Transit),
        TransitStop = Label(TransitStop, English.TransitStop),
        EventTime = Label(EventTime, English.EventTime),
        EventPlace = Label(EventPlace, English.EventPlace),
        FileReference = Label(FileReference, English.FileReference),
        ReplyHint = Label(ReplyHint, English.ReplyHint),
        Room = Label(Room, English.Room),
        Mobile = Label(Mobile, English.Mobile),
        PostalAddress = Label(PostalAddress, English.PostalAddress),
        DeliveryAddress = Label(DeliveryAddress, English.DeliveryAddress),
        ServiceHours = Label(ServiceHours, English.ServiceHours),
        BankAccounts = Label(BankAccounts, English.BankAccounts),
        Certification = Label(Certification, English.Certification),
        PageNumber = Label(PageNumber, English.PageNumber),
        StreetEnd = StreetEnd,
        PlaceAndDate = PlaceAndDate,
        ReturnLineSeparator = ReturnLineSeparator,
        DetailSeparator = DetailSeparator,
        Iban = Iban,
        Bic = Bic,
        Seal = Seal,
    };

    private static string Label(string present, string english) =>
        present.Length == 0 ? "" : present.EndsWith(':') ? english : english.TrimEnd(':');
}
