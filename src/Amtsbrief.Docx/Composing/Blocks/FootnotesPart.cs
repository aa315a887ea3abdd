using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>The footnotes part: the rules above the notes, which Word wants first, and the notes.</summary>
internal static class FootnotesPart
{
    /// <summary>The style of the rule above the notes.</summary>
    internal const string RuleStyleId = "Fussnotenlinie";

    // Word has these ids for the rules; notes count from 1.
    private const int SeparatorId = -1;
    private const int ContinuationId = 0;

    internal static void Write(PartWriter xml, ResolvedLetter letter, LetterParts parts, RunComposer runs)
    {
        xml.StartPart();
        xml.Start("w:footnotes"u8);
        xml.Declare("r", DrawingNames.Relationships);
        xml.Declare("w", DrawingNames.Main);
        WriteSeparator(xml, "separator", SeparatorId, "w:separator"u8);
        WriteSeparator(xml, "continuationSeparator", ContinuationId, "w:continuationSeparator"u8);
        var paragraphs = new StyledParagraphs(parts.Styles, parts.Places);
        var style = letter.Template.Type[TextRole.Footnote];
        for (var at = 0; at < parts.Footnotes.Notes.Count; at++)
        {
            xml.Start("w:footnote"u8);
            xml.Attribute("w:id"u8, at + 1);
            paragraphs.Start(xml, new StyleKey(TextRole.Footnote));
            StartReference(xml);
            xml.Empty("w:footnoteRef"u8);
            xml.End();
            xml.Start("w:r"u8);
            RunText.Append(xml, " ");
            xml.End();
            runs.Append(xml, parts.Footnotes.Notes[at].Text, style);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    /// <summary>Appends a run with the raised number of a note.</summary>
    internal static void AppendReference(PartWriter xml, int id)
    {
        StartReference(xml);
        xml.Empty("w:footnoteReference"u8, "w:id"u8, id);
        xml.End();
    }

    /// <summary>Writes what the settings say of the rules.</summary>
    internal static void WriteSettings(PartWriter xml)
    {
        xml.Start("w:footnotePr"u8);
        xml.Empty("w:footnote"u8, "w:id"u8, SeparatorId);
        xml.Empty("w:footnote"u8, "w:id"u8, ContinuationId);
        xml.End();
    }

    /// <summary>The style of the rules: as high as what is left free between text and notes.</summary>
    internal static W.Style RuleStyle(ResolvedLetter letter) => new(
        new W.StyleName { Val = "Fußnotenlinie" },
        new W.BasedOn { Val = RoleStyle.NormalId },
        new W.StyleParagraphProperties
        {
            SpacingBetweenLines = ParagraphLook.Exact(Length.Zero, Length.Zero, RuleHeight(letter)),
        },
        new W.StyleRunProperties(
            new W.FontSize { Val = Measures.HalfPoints(RuleHeight(letter)) },
            new W.FontSizeComplexScript { Val = Measures.HalfPoints(RuleHeight(letter)) }))
    {
        Type = W.StyleValues.Paragraph, StyleId = RuleStyleId, CustomStyle = true,
    };

    // Word takes no line without height.
    private static Length RuleHeight(ResolvedLetter letter) => Length.Max(letter.Template.Blocks.FootnoteSpace, 1.Pt);

    private static void StartReference(PartWriter xml)
    {
        xml.Start("w:r"u8);
        xml.Start("w:rPr"u8);
        xml.Empty("w:rStyle"u8, "w:val"u8, Characters.FootnoteReference);
        xml.End();
    }

    private static void WriteSeparator(PartWriter xml, string type, int id, ReadOnlySpan<byte> mark)
    {
        xml.Start("w:footnote"u8);
        xml.Attribute("w:type"u8, type);
        xml.Attribute("w:id"u8, id);
        xml.Start("w:p"u8);
        xml.Start("w:pPr"u8);
        xml.Empty("w:pStyle"u8, "w:val"u8, RuleStyleId);
        xml.End();
        RunComposer.AppendMark(xml, mark);
        xml.End();
        xml.End();
    }
}
