using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;

namespace Amtsbrief.Cli;

/// <summary>A format that letters are rendered to.</summary>
/// <param name="Name">The name, as <c>--format</c> takes it, and the extension of the file.</param>
/// <param name="Render">Gives the bytes of the file.</param>
internal sealed record LetterFormat(string Name, Func<Letter, Template, byte[]> Render)
{
    internal static LetterFormat Pdf { get; } =
        new("pdf", static (letter, template) => new PdfRenderer(template).Render(letter));

    internal static LetterFormat Docx { get; } =
        new("docx", static (letter, template) => new DocxRenderer(template).Render(letter));

    /// <summary>The formats that <c>both</c> stands for.</summary>
    internal static ValueList<LetterFormat> All { get; } = [Pdf, Docx];
}
