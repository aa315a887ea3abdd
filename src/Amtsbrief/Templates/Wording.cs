using Amtsbrief.Phrases;

namespace Amtsbrief.Templates;

/// <summary>
/// The labels and fixed words that a letter is printed with (Wortlaut), punctuation included. Replaced with <c>with</c>.
/// Immutable and thread-safe.
/// </summary>
public sealed partial record Wording
{
    /// <summary>German labels as DIN 5008 handbooks show them, each with a colon.</summary>
    public static Wording German { get; } = new();

    /// <summary>Label of the recipient's reference.</summary>
    public string YourReference { get; init; } = "Ihr Zeichen:";

    /// <summary>Label of the date of the recipient's message.</summary>
    public string YourMessageDate { get; init; } = "Ihre Nachricht vom:";

    /// <summary>Label of the sender's reference.</summary>
    public string OurReference { get; init; } = "Unser Zeichen:";

    /// <summary>Label of the date of the sender's earlier message.</summary>
    public string OurMessageDate { get; init; } = "Unsere Nachricht vom:";

    /// <summary>Label of the contact person.</summary>
    public string Contact { get; init; } = "Name:";

    /// <summary>Label of the telephone number; empty: none.</summary>
    public string Telephone { get; init; } = "Telefon:";

    /// <summary>Label of the fax number; empty: none.</summary>
    public string Fax { get; init; } = "Telefax:";

    /// <summary>Label of the mail address; empty: none.</summary>
    public string Mail { get; init; } = "E-Mail:";

    /// <summary>Label of the web address; empty: none.</summary>
    public string Web { get; init; } = "Internet:";

    /// <summary>Label of the letter's date.</summary>
    public string Date { get; init; } = "Datum:";

    /// <summary>Label above the service buildings.</summary>
    public string ServiceBuildings { get; init; } = "Dienstgebäude:";

    /// <summary>What follows the street of a service building at the line's end.</summary>
    public string StreetEnd { get; init; } = ",";

    /// <summary>Label above public transport.</summary>
    public string Transit { get; init; } = "Öffentliche Verkehrsmittel:";

    /// <summary>What stands between operator and a single line.</summary>
    public string TransitLine { get; init; } = "Linie";

    /// <summary>What stands between operator and several lines.</summary>
    public string TransitLines { get; init; } = "Linien";

    /// <summary>Label of the stop.</summary>
    public string TransitStop { get; init; } = "Haltestelle:";

    /// <summary>Key of the row that says when an event takes place.</summary>
    public string EventTime { get; init; } = "Zeit:";

    /// <summary>Key of the row that says where an event takes place.</summary>
    public string EventPlace { get; init; } = "Ort:";

    /// <summary>The complimentary close of letters that name none.</summary>
    public string Closing { get; init; } = "Mit freundlichen Grüßen";

    /// <summary>What stands before a name in place of a handwritten signature.</summary>
    public string RenderedSignature { get; init; } = "gez.";

    /// <summary>The label of a post-office box.</summary>
    public string PostOfficeBox { get; init; } = "Postfach";

    /// <summary>
    /// The page number on continuation pages; <c>{page}</c> and <c>{pages}</c> stand for the figures. With three figures each
    /// it must fit the width of the text. Empty: none.
    /// </summary>
    public string PageNumber { get; init; } = "Seite {page} von {pages}";

    /// <summary>What a link to a mail address is called for readers who do not see it; <c>{target}</c> is the address.</summary>
    public string MailLink { get; init; } = "E-Mail an {target}";

    /// <summary>What a link to a web page is called for readers who do not see it; <c>{target}</c> is the address.</summary>
    public string WebLink { get; init; } = "Internetseite {target}";

    /// <summary>What a link to a telephone number is called for readers who do not see it; <c>{target}</c>: the number.</summary>
    public string TelephoneLink { get; init; } = "Telefonnummer {target}";

    /// <summary>Label of the file reference.</summary>
    public string FileReference { get; init; } = "Aktenzeichen:";

    /// <summary>The request to quote the file reference in replies; empty: none.</summary>
    public string ReplyHint { get; init; } = "(bei Antwort bitte angeben)";

    /// <summary>What stands between the place of a letter and its date.</summary>
    public string PlaceAndDate { get; init; } = "{place}, {date}";

    /// <summary>Label of the room; empty: none.</summary>
    public string Room { get; init; } = "Zimmer:";

    /// <summary>Label of the mobile telephone number; empty: none.</summary>
    public string Mobile { get; init; } = "Mobil:";

    /// <summary>Label above the postal address.</summary>
    public string PostalAddress { get; init; } = "Postanschrift:";

    /// <summary>Label above the delivery address.</summary>
    public string DeliveryAddress { get; init; } = "Lieferanschrift:";

    /// <summary>Label above the service hours.</summary>
    public string ServiceHours { get; init; } = "Sprechzeiten:";

    /// <summary>Label above the bank accounts.</summary>
    public string BankAccounts { get; init; } = "Bankverbindung:";

    /// <summary>What stands before an IBAN.</summary>
    public string Iban { get; init; } = "IBAN";

    /// <summary>What stands before a BIC.</summary>
    public string Bic { get; init; } = "BIC";

    /// <summary>What stands between the parts of the return line; a comma or a middle dot with spaces.</summary>
    public string ReturnLineSeparator { get; init; } = ", ";

    /// <summary>What stands between the details of a continuation header.</summary>
    public string DetailSeparator { get; init; } = " · ";

    /// <summary>The word above one enclosure; no colon (DIN 5008).</summary>
    public string Enclosure { get; init; } = "Anlage";

    /// <summary>The word above several enclosures; no colon (DIN 5008).</summary>
    public string Enclosures { get; init; } = "Anlagen";

    /// <summary>The word above the distribution list.</summary>
    public string Distribution { get; init; } = "Verteiler";

    /// <summary>The word above those who get a copy for information.</summary>
    public string ForInformation { get; init; } = "Nachrichtlich";

    /// <summary>
    /// The note of letters issued by machine; its norms are those of <see cref="LegalPhrases.AutomatedIssue"/>.
    /// </summary>
    public string AutomatedIssue { get; init; } = LegalPhrases.AutomatedIssue.Text;

    /// <summary>The note above the name of who certifies a copy.</summary>
    public string Certification { get; init; } = "Beglaubigt:";

    /// <summary>What stands at the free place of the official seal (locus sigilli); empty: nothing.</summary>
    public string Seal { get; init; } = "L. S.";

    /// <summary>The form of address of a woman as an address has it.</summary>
    public string Frau { get; init; } = "Frau";

    /// <summary>The form of address of a man as an address has it, in German in the accusative.</summary>
    public string Herr { get; init; } = "Herrn";

    /// <summary>What stands between the two of a couple on one line.</summary>
    public string And { get; init; } = "und";

    /// <summary>The title of a couple of doctors on one line.</summary>
    public string Doctors { get; init; } = "Dres.";

    /// <summary>What a footnote's mark is called for readers who do not see it; <c>{number}</c> is the figure.</summary>
    public string FootnoteLink { get; init; } = "Fußnote {number}";
}
