namespace Amtsbrief.Linting;

/// <summary>The profiles that come with the library. Immutable and thread-safe.</summary>
public static class LintProfiles
{
    /// <summary>All profiles.</summary>
    public static ValueList<LintProfile> All { get; } =
    [
        EnvelopeWindow.Dl, EnvelopeWindow.C65, EnvelopeWindow.C5, EnvelopeWindow.C4, PrintService.Standard,
        PrintService.WithFrankingStrip, RegisterCharacters.Din91379,
    ];

    /// <summary>Finds a profile.</summary>
    /// <param name="name">The name, such as <c>dl</c>.</param>
    /// <returns>The profile, or <see langword="null"/> if there is none of that name.</returns>
    public static LintProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
