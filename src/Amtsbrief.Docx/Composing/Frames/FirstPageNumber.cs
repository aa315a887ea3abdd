using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

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
internal sealed class FirstPageNumber(ResolvedLetter letter)
{
    // Estimated only if a page number asks for it.
    private readonly Lazy<bool> _hasSeveralPages = new(() => PageEstimate.NeedsSeveral(letter));

    // Known to Word from 2013 on, whose layout all letters ask for.
    private const string Prefix = "w15";

    internal static void Declare(PartWriter xml) =>
        xml.Declare(Prefix, "http://schemas.microsoft.com/office/word/2012/wordml");

    internal void Append(PartWriter xml, ResolvedText line)
    {
        xml.Start("w:r"u8);
        xml.Start("mc:AlternateContent"u8);
        xml.Start("mc:Choice"u8);
        xml.Attribute("Requires"u8, Prefix);
        AppendConditional(xml, line);
        xml.End();
        xml.Start("mc:Fallback"u8);
        if (_hasSeveralPages.Value)
        {
            AppendEach(xml, line, PageFieldRuns.AppendText);
        }

        xml.End();
        xml.End();
        xml.End();
    }

    private void AppendConditional(PartWriter xml, ResolvedText line)
    {
        PageFieldRuns.AppendMark(xml, "begin");
        PageFieldRuns.AppendInstruction(xml, " IF ");
        PageFieldRuns.AppendInParts(xml, PageField.Pages);
        PageFieldRuns.AppendInstruction(xml, " > 1 \"");
        AppendEach(xml, line, static (xml, text) => PageFieldRuns.AppendInstruction(xml, Quoted(text)));
        PageFieldRuns.AppendInstruction(xml, "\" \"\" ");
        PageFieldRuns.AppendMark(xml, "separate");
        if (_hasSeveralPages.Value)
        {
            PageFieldRuns.AppendText(xml, Shown(line));
        }

        PageFieldRuns.AppendMark(xml, "end");
    }

    private static void AppendEach(PartWriter xml, ResolvedText line, Action<PartWriter, string> appendText)
    {
        foreach (var run in line.Runs)
        {
            if (run.Field == PageField.None)
            {
                appendText(xml, run.Text);
            }
            else
            {
                PageFieldRuns.AppendInParts(xml, run.Field);
            }
        }
    }

    private static string Shown(ResolvedText line) => string.Concat(line.Runs.Select(run =>
        run.Field == PageField.None ? run.Text : PageFieldRuns.Shown(run.Field, onFirstPage: true)));

    // Word takes both forms of quotation marks for the end of a text, unless a backslash stands before them.
    private static string Quoted(string text) =>
        string.Concat(text.Select(character => character is '\\' or '"' or '“' or '”' ? "\\" + character : character.ToString()));
}
