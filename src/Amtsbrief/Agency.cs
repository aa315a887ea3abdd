namespace Amtsbrief;

/// <summary>A public body that sends letters (Behörde). Immutable and thread-safe.</summary>
public sealed record Agency
{
    /// <summary>
    /// The full name, as it stands in the document's properties and, without a <see cref="ReturnName"/>, in the return line.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// A short name for the return line (Rücksendeangabe), such as <c>MKW NRW</c>, for agencies whose full name does not fit
    /// there. <see langword="null"/>, the default: <see cref="Name"/>.
    /// </summary>
    public string? ReturnName { get; init; }

    /// <summary>
    /// The address of the return line (Rücksendeangabe). A bulk postcode (Großempfängerpostleitzahl) needs neither street
    /// nor post-office box.
    /// </summary>
    public required PostalAddress ReturnAddress { get; init; }

    /// <summary>The unit that writes (Organisationseinheit), such as "Bürgeramt" or "Referat 42".</summary>
    public string? Unit { get; init; }

    /// <summary>The letterhead (Briefkopf) as an image, if there is one; on the first page.</summary>
    public LetterImage? Letterhead { get; init; }

    /// <summary>The letterhead (Briefkopf) as lines of text, beside an image or instead of one; on the first page.</summary>
    public ValueList<string> LetterheadLines { get; init; } = [];

    /// <summary>The letterhead of continuation pages (Folgeseiten) as an image, if there is one.</summary>
    public LetterImage? ContinuationLetterhead { get; init; }

    /// <summary>The letterhead of continuation pages (Folgeseiten) as lines of text.</summary>
    public ValueList<string> ContinuationLetterheadLines { get; init; } = [];

    /// <summary>Where the agency can be visited (Dienstgebäude).</summary>
    public ValueList<ServiceBuilding> ServiceBuildings { get; init; } = [];

    /// <summary>Where goods are delivered (Lieferanschrift), if that is elsewhere.</summary>
    public PostalAddress? DeliveryAddress { get; init; }

    /// <summary>The switchboard's telephone number (Telefon).</summary>
    public PhoneNumber? Telephone { get; init; }

    /// <summary>The central fax number (Telefax).</summary>
    public PhoneNumber? Fax { get; init; }

    /// <summary>The central mail address (E-Mail), such as <c>poststelle@example.de</c>.</summary>
    public string? Mail { get; init; }

    /// <summary>The web address (Internet) as it is to be printed, with or without scheme: <c>www.example.de</c>.</summary>
    public string? Web { get; init; }

    /// <summary>When the agency is open (Sprechzeiten, Servicezeiten), a line each.</summary>
    public ValueList<string> ServiceHours { get; init; } = [];

    /// <summary>The accounts of the agency (Bankverbindungen).</summary>
    public ValueList<BankAccount> BankAccounts { get; init; } = [];

    /// <summary>Details with labels of one's own (freie Angaben), such as a VAT number or the Leitweg-ID.</summary>
    public ValueList<FurtherDetail> FurtherDetails { get; init; } = [];

    /// <summary>How to get there by public transport (öffentliche Verkehrsmittel).</summary>
    public ValueList<TransitInfo> Transit { get; init; } = [];
}
