namespace Amtsbrief.Typography;

/// <summary>A font family (Schriftfamilie) with the name that Word knows it by. Immutable and thread-safe.</summary>
/// <param name="Name">The family that PDF files embed.</param>
/// <param name="OfficeName">The family with the same metrics that DOCX files name.</param>
public sealed record FontFamily(string Name, string OfficeName)
{
    /// <summary>Arimo, embedded in PDF files; DOCX files name Arial, whose metrics it has.</summary>
    public static FontFamily Arimo { get; } = new("Arimo", "Arial");
}
