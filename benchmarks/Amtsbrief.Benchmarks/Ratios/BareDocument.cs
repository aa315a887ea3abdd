using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>
/// The same text as a DOCX by the Open XML SDK alone: a paragraph for each line that the author set, no styles, no image,
/// nothing around the text.
/// </summary>
internal static class BareDocument
{
    /// <summary>The lines of a letter, which is not timed.</summary>
    internal static string[] LinesOf(Letter letter, Template template) =>
        [.. LetterCheck.Resolve(letter, template).Texts().Select(entry => entry.Text.PlainText)];

    internal static byte[] Write(string[] lines)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var line in lines)
            {
                body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
                    new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })));
            }

            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }
}
