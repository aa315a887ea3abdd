namespace Amtsbrief.Deadlines;

/// <summary>
/// The rules of formal service (Zustellungsrecht) that explanations cite. Immutable, thread-safe.
/// </summary>
public sealed record ServiceRules
{
    /// <summary>Federal law: the Verwaltungszustellungsgesetz.</summary>
    public static ServiceRules Federal { get; } = Of("§", "VwZG");

    /// <summary>Service by certificate.</summary>
    public required string Certificate { get; init; }

    /// <summary>Service by registered letter with return receipt.</summary>
    public required string ReturnReceipt { get; init; }

    /// <summary>Service against acknowledgement.</summary>
    public required string Acknowledgement { get; init; }

    /// <summary>The deemed day of a registered letter.</summary>
    public required string RegisteredLetter { get; init; }

    /// <summary>The deemed day of electronic service.</summary>
    public required string Electronic { get; init; }

    /// <summary>The deemed day of service by De-Mail.</summary>
    public required string DeMail { get; init; }

    /// <summary>The rules of an act of a Land whose sections are numbered like the federal ones.</summary>
    /// <param name="sign"><c>§</c> or <c>Art.</c>.</param>
    /// <param name="act">The short name of the act: <c>BayVwZVG</c>.</param>
    /// <returns>The rules.</returns>
    public static ServiceRules Of(string sign, string act) => new()
    {
        Certificate = $"{sign} 3 {act}",
        ReturnReceipt = $"{sign} 4 Abs. 2 Satz 1 {act}",
        Acknowledgement = $"{sign} 5 {act}",
        RegisteredLetter = $"{sign} 4 Abs. 2 Satz 2 {act}",
        Electronic = $"{sign} 5 Abs. 7 {act}",
        DeMail = $"{sign} 5a Abs. 4 {act}",
    };
}
