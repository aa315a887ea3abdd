using Amtsbrief.Checking;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx;

/// <summary>
/// Renders letters as native Word documents (DOCX, ISO/IEC 29500): styles instead of formatting, headers and footers, real
/// page numbers and links, the subject (Betreff) as a heading. The same letter and template give the same bytes. Immutable
/// and thread-safe; built once and used for any number of letters.
/// </summary>
public sealed class DocxRenderer
{
    private readonly CheckedTemplate _template;
    private readonly DocxCaches _caches;

    /// <summary>Makes a renderer for letters of one template.</summary>
    /// <param name="template">Places, type, marks and wording.</param>
    /// <exception cref="ArgumentNullException">The template is missing.</exception>
    public DocxRenderer(Template template)
        : this(template, new DocxCaches())
    {
    }

    internal DocxRenderer(Template template, DocxCaches caches)
    {
        _template = new CheckedTemplate(template);
        _caches = caches;
    }

    /// <summary>Renders a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The bytes of the DOCX file.</returns>
    /// <exception cref="ArgumentNullException">The letter is missing.</exception>
    /// <exception cref="LetterInvalidException">The check found errors in the letter.</exception>
    public byte[] Render(Letter letter) => Compose(letter).ToArray();

    /// <summary>Renders a letter into a stream. Nothing is written unless the whole document could be made.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="output">Where the DOCX file is written; it stays open and is not sought in.</param>
    /// <exception cref="ArgumentNullException">The letter or the stream is missing.</exception>
    /// <exception cref="LetterInvalidException">The check found errors in the letter.</exception>
    public void Render(Letter letter, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Compose(letter).WriteTo(output);
    }

    private StableZip Compose(Letter letter) => LetterComposer.Compose(LetterCheck.Resolve(letter, _template), _caches);
}
