namespace Amtsbrief.Typography;

/// <summary>
/// A font family (Schriftfamilie) with the name that Word knows it by. There is one so far, <see cref="Arimo"/>; its office
/// name can be replaced by another family of the same metrics. Immutable and thread-safe.
/// </summary>
public sealed record FontFamily
{
    private readonly Func<bool, bool, FontMetrics> _faces;

    private FontFamily(string name, string officeName, Func<bool, bool, FontMetrics> faces) =>
        (Name, OfficeName, _faces) = (name, officeName, faces);

    /// <summary>Arimo, embedded in PDF files; DOCX files name Arial, whose metrics it has.</summary>
    public static FontFamily Arimo { get; } = new("Arimo", "Arial", FontMetrics.Arimo);

    /// <summary>The family that PDF files embed.</summary>
    public string Name { get; }

    /// <summary>The family that DOCX files name; it must have the same metrics, or lines break elsewhere.</summary>
    public string OfficeName { get; init; }

    internal FontMetrics Metrics(bool bold, bool italic) => _faces(bold, italic);
}
