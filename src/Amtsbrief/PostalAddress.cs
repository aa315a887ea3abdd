namespace Amtsbrief;

/// <summary>
/// Where post is delivered (Postanschrift): street or post-office box, postcode and town. A bulk postcode
/// (Großempfängerpostleitzahl) has neither street nor box. Immutable and thread-safe.
/// </summary>
public sealed record PostalAddress
{
    /// <summary>
    /// Whose letter box it is, if not the recipient's own, as it is printed: "c/o Muster" or "bei Muster" (Untermieter).
    /// </summary>
    public string? CareOf { get; init; }

    /// <summary>The district of the town (Ortsteil), printed above the street.</summary>
    public string? District { get; init; }

    /// <summary>Street and house number (Straße und Hausnummer).</summary>
    public string? Street { get; init; }

    /// <summary>The flat (Wohnungsnummer), printed behind the street after two slashes: <c>W 39</c> (DIN 5008).</summary>
    public string? Flat { get; init; }

    /// <summary>The number of the post-office box (Postfach), in Germany printed in pairs from the right, such as
    /// <c>11 06 43</c> (DIN 5008).</summary>
    public string? PostOfficeBox { get; init; }

    /// <summary>The postcode (Postleitzahl): five digits in Germany, no "D-" before them (DIN 5008).</summary>
    public required string Postcode { get; init; }

    /// <summary>The town (Ort).</summary>
    public required string Town { get; init; }

    /// <summary>
    /// The country (Bestimmungsland) for post that goes abroad, by its German name, not a code; printed last and in capitals,
    /// the town as well. Addresses in Germany have none (DIN 5008).
    /// </summary>
    public string? Country { get; init; }
}
