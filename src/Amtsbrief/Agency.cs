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

    /// <summary>The letterhead (Briefkopf) as an image, if there is one.</summary>
    public LetterImage? Letterhead { get; init; }

    /// <summary>Where the agency can be visited (Dienstgebäude).</summary>
    public ValueList<ServiceBuilding> ServiceBuildings { get; init; } = [];

    /// <summary>The switchboard's telephone number (Telefon).</summary>
    public PhoneNumber? Telephone { get; init; }

    /// <summary>The central fax number (Telefax).</summary>
    public PhoneNumber? Fax { get; init; }

    /// <summary>The central mail address (E-Mail), such as <c>poststelle@example.de</c>.</summary>
    public string? Mail { get; init; }

    /// <summary>The web address (Internet) as it is to be printed, with or without scheme: <c>www.example.de</c>.</summary>
    public string? Web { get; init; }

    /// <summary>How to get there by public transport (öffentliche Verkehrsmittel).</summary>
    public ValueList<TransitInfo> Transit { get; init; } = [];
}
