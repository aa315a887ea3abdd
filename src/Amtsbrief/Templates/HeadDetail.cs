namespace Amtsbrief.Templates;

/// <summary>A detail of sender or letter that a head, a reference line, a header of continuation pages or a footer can print.</summary>
public enum HeadDetail
{
    /// <summary>The recipient's reference (Ihr Zeichen).</summary>
    YourReference,

    /// <summary>The date of the recipient's message (Ihre Nachricht vom).</summary>
    YourMessageDate,

    /// <summary>The sender's reference (Unser Zeichen).</summary>
    OurReference,

    /// <summary>The date of the sender's earlier message (Unsere Nachricht vom).</summary>
    OurMessageDate,

    /// <summary>The name of the contact person (Name).</summary>
    Contact,

    /// <summary>The telephone number, of the contact person or else the agency (Telefon).</summary>
    Telephone,

    /// <summary>The fax number, of the contact person or else the agency (Telefax).</summary>
    Fax,

    /// <summary>The mail address, of the contact person or else the agency (E-Mail).</summary>
    Mail,

    /// <summary>The agency's web address (Internet).</summary>
    Web,

    /// <summary>The letter's date (Datum), behind its place if it names one.</summary>
    Date,

    /// <summary>The agency's buildings (Dienstgebäude), below a label of their own.</summary>
    ServiceBuildings,

    /// <summary>Public transport (öffentliche Verkehrsmittel), below a label of its own.</summary>
    Transit,

    /// <summary>
    /// The sender's reference as a file reference with the request to quote it in replies (Aktenzeichen), below a label of its
    /// own.
    /// </summary>
    FileReference,

    /// <summary>The page number (Seite x von y), if there is more than one page.</summary>
    PageCounter,

    /// <summary>The name of the agency (Behörde), without a label.</summary>
    AgencyName,

    /// <summary>The unit that writes (Organisationseinheit), without a label.</summary>
    Unit,

    /// <summary>The return address (Postanschrift), below a label of its own.</summary>
    PostalAddress,

    /// <summary>Where goods are delivered (Lieferanschrift), below a label of its own.</summary>
    DeliveryAddress,

    /// <summary>The room of the contact person (Zimmer).</summary>
    Room,

    /// <summary>The mobile telephone number of the contact person (Mobil).</summary>
    Mobile,

    /// <summary>The telephone number of the contact person alone (Durchwahl).</summary>
    ContactTelephone,

    /// <summary>The fax number of the contact person alone (Telefax).</summary>
    ContactFax,

    /// <summary>The mail address of the contact person alone (E-Mail).</summary>
    ContactMail,

    /// <summary>The agency's telephone number, whatever the contact person's (Telefon).</summary>
    AgencyTelephone,

    /// <summary>The agency's fax number, whatever the contact person's (Telefax).</summary>
    AgencyFax,

    /// <summary>The agency's mail address, whatever the contact person's (E-Mail).</summary>
    AgencyMail,

    /// <summary>When the agency is open (Sprechzeiten), below a label of its own.</summary>
    ServiceHours,

    /// <summary>The agency's accounts (Bankverbindung), below a label of their own.</summary>
    BankAccounts,

    /// <summary>The letter's further details with their own labels (freie Angaben).</summary>
    FurtherDetails,

    /// <summary>The agency's further details with their own labels (freie Angaben).</summary>
    AgencyDetails,

    /// <summary>The subject on one line (Betreff), without a label; for headers of continuation pages.</summary>
    Subject,

    /// <summary>Whom the letter goes to, on one line (Empfänger), without a label; for headers of continuation pages.</summary>
    Recipient,
}
