using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Typography;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

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
    internal void Append(W.Paragraph paragraph, ValueList<ResolvedText> lines, TextStyle around)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (!first)
            {
                paragraph.Append(new W.Run(new W.Break()));
            }

            Append(paragraph, line, around);
            first = false;
        }
    }

    /// <summary>Appends one line; neighbouring runs of one link make one link.</summary>
    internal void Append(W.Paragraph paragraph, ResolvedText line, TextStyle around)
    {
        if (firstPage is not null && PageFields.AreIn(line))
        {
            paragraph.Append(firstPage.Compose(line));
            return;
        }

        OpenXmlElement parent = paragraph;
        ResolvedLink? open = null;
        var bound = BoundHyphens.Bind(line.PlainText);
        var start = 0;
        foreach (var run in line.Runs)
        {
            if (run.Link != open)
            {
                open = run.Link;
                parent = open is null ? paragraph : paragraph.AppendChild(LinkTo(open));
            }

            if (run.Footnote is { } note)
            {
                parent.Append(FootnotesPart.Reference(new W.FootnoteReference { Id = footnotes.Add(note) }));
                start += run.Text.Length;
                continue;
            }

            if (run.Field != PageField.None)
            {
                parent.Append(PageFieldRuns.Simple(run.Field));
                start += run.Text.Length;
                continue;
            }

            foreach (var (text, isFixed) in FixedBreaks.Split(bound.Substring(start, run.Text.Length)))
            {
                // Only German has breaks of its own in the PDF; a foreign word keeps its language, as readers speak it.
                var free = (isFixed || run.IsWhole) && FixedBreaks.AreNeededIn(run.Language ?? language);
                parent.Append(Compose(run, text, free ? FixedBreaks.NoLanguage : run.Language, around));
            }

            start += run.Text.Length;
        }
    }

    private W.Hyperlink LinkTo(ResolvedLink link) =>
        new() { Id = references.IdOf(link.Target), Tooltip = link.Description, History = true };

    private static W.Run Compose(ResolvedRun run, string text, string? language, TextStyle around)
    {
        var composed = new W.Run();
        var style = CharacterStyleOf(run, around);
        if (style is not null || language is not null)
        {
            composed.Append(new W.RunProperties
            {
                RunStyle = style is null ? null : new W.RunStyle { Val = style },
                Languages = language is null ? null : new W.Languages { Val = language },
            });
        }

        RunText.Append(composed, text);
        return composed;
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
