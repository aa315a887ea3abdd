using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>Turns lines of runs into runs and links of a paragraph.</summary>
/// <param name="references">What the part refers to.</param>
/// <param name="footnotes">The notes of the letter.</param>
/// <param name="language">The language of the letter.</param>
/// <param name="firstPage">How page numbers are composed in a part that belongs to the first page; null in all others.</param>
internal sealed class RunComposer(
    PartReferences references, FootnoteTable footnotes, string language, FirstPageNumber? firstPage = null)
{
    /// <summary>Appends lines that the author set apart, a line break between two of them.</summary>
    internal void Append(PartWriter xml, ValueList<ResolvedText> lines, TextStyle around)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0)
            {
                AppendMark(xml, "w:br"u8);
            }

            Append(xml, lines[at], around);
        }
    }

    /// <summary>Appends one line; neighbouring runs of one link make one link.</summary>
    internal void Append(PartWriter xml, ResolvedText line, TextStyle around)
    {
        if (firstPage is not null && PageFields.AreIn(line))
        {
            firstPage.Append(xml, line);
            return;
        }

        ResolvedLink? open = null;
        var bound = BoundHyphens.Bind(line.PlainText);
        var start = 0;
        foreach (var run in line.Runs)
        {
            if (run.Link != open)
            {
                Turn(xml, open, run.Link);
                open = run.Link;
            }

            if (run.Footnote is { } note)
            {
                FootnotesPart.AppendReference(xml, footnotes.Add(note));
            }
            else if (run.Field != PageField.None)
            {
                PageFieldRuns.AppendSimple(xml, run.Field);
            }
            else
            {
                Append(xml, run, bound.Substring(start, run.Text.Length), around);
            }

            start += run.Text.Length;
        }

        Turn(xml, open, to: null);
    }

    /// <summary>Appends a run that is a tab or a line break.</summary>
    internal static void AppendMark(PartWriter xml, ReadOnlySpan<byte> mark)
    {
        xml.Start("w:r"u8);
        xml.Empty(mark);
        xml.End();
    }

    private void Turn(PartWriter xml, ResolvedLink? from, ResolvedLink? to)
    {
        if (from is not null)
        {
            xml.End();
        }

        if (to is not null)
        {
            xml.Start("w:hyperlink"u8);
            xml.Attribute("w:tooltip"u8, to.Description);
            xml.Attribute("w:history"u8, "true");
            xml.Attribute("r:id"u8, references.IdOf(to.Target));
        }
    }

    private void Append(PartWriter xml, ResolvedRun run, string text, TextStyle around)
    {
        // Only German has breaks of its own in the PDF; a foreign word keeps its language, as readers speak it.
        var isGerman = FixedBreaks.AreNeededIn(run.Language ?? language);
        var style = CharacterStyleOf(run, around);
        foreach (var (part, isFixed) in FixedBreaks.Split(text))
        {
            Append(xml, style, isGerman && (isFixed || run.IsWhole) ? FixedBreaks.NoLanguage : run.Language, part);
        }
    }

    private static void Append(PartWriter xml, string? style, string? language, string text)
    {
        xml.Start("w:r"u8);
        if (style is not null || language is not null)
        {
            xml.Start("w:rPr"u8);
            if (style is not null)
            {
                xml.Empty("w:rStyle"u8, "w:val"u8, style);
            }

            if (language is not null)
            {
                xml.Empty("w:lang"u8, "w:val"u8, language);
            }

            xml.End();
        }

        RunText.Append(xml, text);
        xml.End();
    }

    // Bold in a character style turns bold of the paragraph's style off again (ECMA-376 part 1, 17.7.3), so what is bold
    // already gets no style.
    private static string? CharacterStyleOf(ResolvedRun run, TextStyle around) =>
        (run.Bold && !around.Bold, run.Italic && !around.Italic) switch
        {
            (true, true) => Characters.StrongEmphasis,
            (true, false) => Characters.Strong,
            (false, true) => Characters.Emphasis,
            _ => run.Link is null ? null : Characters.Hyperlink,
        };
}
