namespace Amtsbrief.Templates;

/// <summary>
/// The labels and fixed words that a letter is printed with (Wortlaut), punctuation included. Replaced with <c>with</c>.
/// Immutable and thread-safe.
/// </summary>
public sealed record Wording
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
}
