using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>
/// Letters of one and of several pages with something around the text as LibreOffice shows them: opened directly, and opened
/// after LibreOffice has saved them as DOCX.
/// </summary>
public sealed class RenderedFrames : IDisposable
{
    internal const int OnePage = 3;
    internal const int SeveralPages = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-frames-");
    private readonly Lazy<bool> _converted;

    public RenderedFrames() => _converted = new(Convert);

    internal static ResolvedLetter Resolve(string template, int lines) =>
        LetterCheck.Resolve(FramedLetters.Lines(lines), FramedLetters.Templates[template]);

    internal MeasuredPdf Measure(string template, int lines, bool savedAgain)
    {
        LibreOffice.Require();
        Assert.True(_converted.Value);
        return new MeasuredPdf(Path.Combine(_folder.FullName, savedAgain ? "again" : "pdf", $"{template}.{lines}.pdf"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private bool Convert()
    {
        string Sub(string name) => _folder.CreateSubdirectory(name).FullName;
        var (made, saved) = (Sub("docx"), Sub("saved"));
        foreach (var (name, template) in FramedLetters.Templates)
        {
            foreach (var lines in new[] { OnePage, SeveralPages })
            {
                var file = TestFiles.Render(FramedLetters.Lines(lines), template);
                File.WriteAllBytes(Path.Combine(made, $"{name}.{lines}.docx"), file);
            }
        }

        LibreOffice.Convert(made, "*.docx", "pdf", Sub("pdf"));
        LibreOffice.Convert(made, "*.docx", "docx", saved);
        LibreOffice.Convert(saved, "*.docx", "pdf", Sub("again"));
        return true;
    }
}
