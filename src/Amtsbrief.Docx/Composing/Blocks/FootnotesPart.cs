using Amtsbrief.Resolving;
using Amtsbrief.Typography;
using DocumentFormat.OpenXml;
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

    internal static W.Footnotes Compose(ResolvedLetter letter, LetterParts parts, RunComposer runs)
    {
        var part = new W.Footnotes(
            Separator(W.FootnoteEndnoteValues.Separator, SeparatorId, new W.SeparatorMark()),
            Separator(W.FootnoteEndnoteValues.ContinuationSeparator, ContinuationId, new W.ContinuationSeparatorMark()));
        part.AddNamespaceDeclaration("r", DrawingNames.Relationships);
        var paragraphs = new StyledParagraphs(parts.Styles, parts.Places);
        var style = letter.Template.Type[TextRole.Footnote];
        for (var at = 0; at < parts.Footnotes.Notes.Count; at++)
        {
            var note = new W.Footnote { Id = at + 1 };
            var paragraph = paragraphs.Append(note, new StyleKey(TextRole.Footnote));
            paragraph.Append(Reference(new W.FootnoteReferenceMark()));
            paragraph.Append(new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
            runs.Append(paragraph, parts.Footnotes.Notes[at].Text, style);
            part.Append(note);
        }

        return part;
    }

    /// <summary>A run with the raised number of a note, in the text or before the note itself.</summary>
    internal static W.Run Reference(OpenXmlElement mark) => new(
        new W.RunProperties { RunStyle = new W.RunStyle { Val = Characters.FootnoteReference } }, mark);

    /// <summary>What the settings say of the rules.</summary>
    internal static W.FootnoteDocumentWideProperties Settings() => new(
        new W.FootnoteSpecialReference { Id = SeparatorId },
        new W.FootnoteSpecialReference { Id = ContinuationId });

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

    private static W.Footnote Separator(W.FootnoteEndnoteValues type, int id, OpenXmlElement mark) => new(
        new W.Paragraph(
            new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = RuleStyleId } },
            new W.Run(mark)))
    {
        Type = type, Id = id,
    };
}
