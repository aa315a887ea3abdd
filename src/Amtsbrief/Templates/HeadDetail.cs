namespace Amtsbrief.Templates;

/// <summary>A detail of sender or letter that an information block or side column can print.</summary>
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

    /// <summary>The letter's date (Datum).</summary>
    Date,

    /// <summary>The agency's buildings (Dienstgebäude), below a label of their own.</summary>
    ServiceBuildings,

    /// <summary>Public transport (öffentliche Verkehrsmittel), below a label of its own.</summary>
    Transit,
}
