using Amtsbrief.Checking;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf;

/// <summary>
/// Renders letters as tagged PDF files: PDF/UA-1 and PDF/A-2a at once, fonts embedded. Build one per template and keep it.
/// Immutable and thread-safe; the same letter gives the same bytes. It keeps paragraphs, fonts and images of earlier letters in
/// at most some 60 MB of memory, which makes letters like them fast and changes nothing in them.
/// </summary>
public sealed class PdfRenderer
{
    private readonly CheckedTemplate _template;
    private readonly PdfProfile _profile;
    private readonly BrokenParagraphs _paragraphs;
    private readonly ExportCaches _caches;

    /// <summary>Makes a renderer.</summary>
    /// <param name="template">How letters look.</param>
    /// <param name="profile">
    /// The standards that the files keep; <see cref="PdfProfile.AccessibleArchive"/>, PDF/UA-1 and PDF/A-2a at once, unless
    /// said otherwise.
    /// </param>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public PdfRenderer(Template template, PdfProfile? profile = null)
        : this(template, profile, new BrokenParagraphs(), new ExportCaches())
    {
    }

    /// <summary>Makes a renderer that keeps other amounts from letter to letter.</summary>
    internal PdfRenderer(Template template, PdfProfile? profile, BrokenParagraphs paragraphs, ExportCaches caches)
    {
        _template = new CheckedTemplate(template);
        _profile = profile ?? PdfProfile.AccessibleArchive;
        (_paragraphs, _caches) = (paragraphs, caches);
    }

    /// <summary>Renders a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException">The letter is null.</exception>
    /// <exception cref="LetterInvalidException">The letter has findings of severity error; all of them are in it.</exception>
    public byte[] Render(Letter letter) => PdfExporter.Export(Lay(letter), _profile, caches: _caches);

    /// <summary>Renders a letter to a stream; nothing is written before the whole file exists.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="output">Where the file goes; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LetterInvalidException">The letter has findings of severity error; all of them are in it.</exception>
    public void Render(Letter letter, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        PdfExporter.Export(Lay(letter), _profile, _caches, output);
    }

    private PagedLetter Lay(Letter letter)
    {
        var resolved = LetterCheck.Resolve(letter, _template);
        var findings = new FindingCollector();
        Read(resolved, findings);
        var paged = new LetterLayout(resolved, findings, _paragraphs).Lay();
        return findings.HasErrors
            ? throw new LetterInvalidException([.. LetterCheck.Check(letter, _template.Template), .. findings.ToList()])
            : paged;
    }

    // The check reads no more of an image than its size; whether all of it can be shown, only reading it tells.
    private void Read(ResolvedLetter letter, FindingCollector findings)
    {
        foreach (var (image, path) in letter.Images())
        {
            if (!_caches.Images.TryRead(image, out _, out var problem))
            {
                findings.Error(FindingCodes.UnreadableImage, path, problem.Message, problem.Advice);
            }
        }
    }
}
