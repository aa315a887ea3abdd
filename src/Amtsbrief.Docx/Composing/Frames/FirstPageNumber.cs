using Amtsbrief.Resolving;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// A page number on the first page, which a letter of one page must not show. Word asks for the number of pages whenever it
/// counts them: { IF { NUMPAGES } > 1 "Seite { PAGE } von { NUMPAGES }" "" }.
/// </summary>
/// <remarks>
/// LibreOffice 7.4 shows the inner fields of such a field and nothing else, and saves them torn apart. So what only Word
/// understands is offered to Word alone (ISO/IEC 29500-3, alternate content); all others get the number without condition if
/// the letter seems to need several pages, and nothing if it does not.
/// </remarks>
/// <param name="hasSeveralPages">Whether the letter seems to need several pages.</param>
internal sealed class FirstPageNumber(bool hasSeveralPages)
{
    // Known to Word from 2013 on, whose layout all letters ask for.
    private const string Prefix = "w15";

    internal static void Declare(OpenXmlElement root) =>
        root.AddNamespaceDeclaration(Prefix, "http://schemas.microsoft.com/office/word/2012/wordml");

    internal W.Run Compose(ResolvedText line) => new(new AlternateContent(
        new AlternateContentChoice(Conditional(line)) { Requires = Prefix },
        new AlternateContentFallback(hasSeveralPages ? Plain(line) : [])));

    private IEnumerable<OpenXmlElement> Conditional(ResolvedText line) => PageFieldRuns.InParts(
        [
            PageFieldRuns.Instruction(" IF "), .. PageFieldRuns.InParts(PageField.Pages),
            PageFieldRuns.Instruction(" > 1 \""),
            .. line.Runs.SelectMany(run => run.Field == PageField.None
                ? [PageFieldRuns.Instruction(Quoted(run.Text))]
                : PageFieldRuns.InParts(run.Field)),
            PageFieldRuns.Instruction("\" \"\" "),
        ],
        hasSeveralPages ? [PageFieldRuns.Text(Shown(line))] : []);

    private static IEnumerable<OpenXmlElement> Plain(ResolvedText line) => line.Runs.SelectMany(run =>
        run.Field == PageField.None ? [PageFieldRuns.Text(run.Text)] : PageFieldRuns.InParts(run.Field));

    private static string Shown(ResolvedText line) => string.Concat(line.Runs.Select(run =>
        run.Field == PageField.None ? run.Text : PageFieldRuns.Shown(run.Field, onFirstPage: true)));

    // Word takes both forms of quotation marks for the end of a text, unless a backslash stands before them.
    private static string Quoted(string text) =>
        string.Concat(text.Select(character => character is '\\' or '"' or '“' or '”' ? "\\" + character : character.ToString()));
}
