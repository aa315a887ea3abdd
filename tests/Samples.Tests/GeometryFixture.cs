using Amtsbrief.Docx.Tests.Rendering;

namespace Samples.Tests;

/// <summary>
/// The files of the samples that have a plan: the PDF as it is, the DOCX as LibreOffice shows it, converted in one run.
/// </summary>
public sealed class GeometryFixture : IDisposable
{
    private readonly SampleFixture _samples = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-geometry-");
    private readonly Lazy<bool> _converted;

    public GeometryFixture() => _converted = new(Convert);

    internal MeasuredPdf Measure(string sample, bool isDocx)
    {
        if (isDocx)
        {
            LibreOffice.RequireGermanHyphenation();
            Assert.True(_converted.Value);
            return new MeasuredPdf(Path.Combine(_folder.FullName, sample + ".pdf"));
        }

        return new MeasuredPdf(_samples[sample].Paths.Single(path => path.EndsWith(".pdf", StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _samples.Dispose();
    }

    private bool Convert()
    {
        foreach (var sample in GeometryPlan.All.Keys)
        {
            File.WriteAllBytes(Path.Combine(_folder.FullName, sample + ".docx"), _samples[sample].Docx(Samples.LettersOf(sample)[0]));
        }

        LibreOffice.Convert(_folder.FullName, "*.docx", "pdf", _folder.FullName);
        return true;
    }
}
