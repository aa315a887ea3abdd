namespace Amtsbrief;

/// <summary>The person who deals with a matter (Ansprechperson, "Auskunft erteilt"). Immutable and thread-safe.</summary>
public sealed record Contact
{
    /// <summary>The name as it is printed.</summary>
    public required string Name { get; init; }

    /// <summary>The room (Zimmer).</summary>
    public string? Room { get; init; }

    /// <summary>The direct telephone number (Durchwahl).</summary>
    public PhoneNumber? Telephone { get; init; }

    /// <summary>The mobile telephone number (Mobil).</summary>
    public PhoneNumber? Mobile { get; init; }

    /// <summary>The fax number (Telefax).</summary>
    public PhoneNumber? Fax { get; init; }

    /// <summary>The mail address (E-Mail).</summary>
    public string? Mail { get; init; }
}
