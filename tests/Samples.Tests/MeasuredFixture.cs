using Amtsbrief.Docx.Tests.Rendering;
using Amtsbrief.Measuring.Pages;

namespace Samples.Tests;

/// <summary>
/// The letters of every sample with places of all text: the PDF, the DOCX as LibreOffice shows it, and as LibreOffice shows it
/// after it has saved it as DOCX again.
/// </summary>
public sealed class MeasuredFixture : IDisposable
{
    private readonly SampleFixture _samples = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-measured-");
    private readonly Lazy<bool> _converted;

    /// <summary>Runs the samples; LibreOffice is asked when it is needed.</summary>
    public MeasuredFixture() => _converted = new(Convert);

    internal byte[] Pdf(string sample, string letter) => _samples[sample].Pdf(letter);

    internal byte[] ShownDocx(string letter, bool savedAgain)
    {
        LibreOffice.RequireGermanHyphenation();
        Assert.True(_converted.Value);
        return File.ReadAllBytes(Path.Combine(_folder.FullName, savedAgain ? "again" : "first", letter + ".pdf"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _samples.Dispose();
    }

    private bool Convert()
    {
        var (made, first) = (_folder.CreateSubdirectory("made").FullName, _folder.CreateSubdirectory("first").FullName);
        var (saved, again) = (_folder.CreateSubdirectory("saved").FullName, _folder.CreateSubdirectory("again").FullName);
        foreach (var (sample, letter) in Samples.Letters)
        {
            File.WriteAllBytes(Path.Combine(made, letter + ".docx"), _samples[sample].Docx(letter));
        }

        LibreOffice.Convert(made, "*.docx", "pdf", first);
        LibreOffice.Convert(made, "*.docx", "docx", saved);
        LibreOffice.Convert(saved, "*.docx", "pdf", again);
        return true;
    }
}
