using Amtsbrief.Docx;
using Amtsbrief.Docx.Tests.Rendering;
using Amtsbrief.Measuring.Pages;
using Amtsbrief.Pdf;

namespace Samples.Tests.Generated;

/// <summary>The files of all generated letters; LibreOffice shows all DOCX files in one run.</summary>
public sealed class GeneratedFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-generated-");
    private readonly Dictionary<int, (GeneratedLetter Letter, Lazy<byte[]> Pdf, Lazy<byte[]> Docx)> _files = [];
    private readonly Lazy<bool> _converted;

    /// <summary>Makes the letters; files are rendered when they are asked for.</summary>
    public GeneratedFiles()
    {
        foreach (var number in Enumerable.Range(0, GeneratedLetter.Count))
        {
            var made = GeneratedLetter.Make(number);
            _files.Add(number, (
                made,
                new Lazy<byte[]>(() => new PdfRenderer(made.Template).Render(made.Letter)),
                new Lazy<byte[]>(() => new DocxRenderer(made.Template).Render(made.Letter))));
        }

        _converted = new Lazy<bool>(Convert);
    }

    internal GeneratedLetter Letter(int number) => _files[number].Letter;

    internal byte[] Pdf(int number) => _files[number].Pdf.Value;

    internal byte[] Docx(int number) => _files[number].Docx.Value;

    /// <summary>The DOCX as LibreOffice shows it.</summary>
    internal byte[] ShownDocx(int number)
    {
        LibreOffice.RequireGermanHyphenation();
        Assert.True(_converted.Value);
        return File.ReadAllBytes(Path.Combine(_folder.FullName, $"{number}.pdf"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private bool Convert()
    {
        foreach (var number in _files.Keys)
        {
            File.WriteAllBytes(Path.Combine(_folder.FullName, $"{number}.docx"), Docx(number));
        }

        LibreOffice.Convert(_folder.FullName, "*.docx", "pdf", _folder.FullName);
        return true;
    }
}
