using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The styles part: defaults, character styles, and the paragraph styles of a letter.</summary>
internal static class StyleSheet
{
    internal static W.Styles Compose(ResolvedLetter letter, LetterParts parts)
    {
        var template = letter.Template;
        var sheet = new W.Styles();
        sheet.Append(
            Defaults(letter),
            new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle())
            {
                Type = W.StyleValues.Paragraph, StyleId = RoleStyle.NormalId, Default = true,
            },
            Heading());
        foreach (var style in parts.Styles.All)
        {
            sheet.Append(ParagraphStyle.Compose(style, template, parts.Places));
        }

        sheet.Append(CharacterStyles.Compose());
        if (parts.Footnotes.Notes.Count > 0)
        {
            sheet.Append(FootnotesPart.RuleStyle(letter));
        }

        if (HasTables(letter))
        {
            sheet.Append(TableLook.Style(template.Blocks));
        }

        return sheet;
    }

    /// <summary>Whether the letter needs the style of tables.</summary>
    internal static bool HasTables(ResolvedLetter letter)
    {
        foreach (var block in letter.Body)
        {
            if (block is ResolvedTable)
            {
                return true;
            }
        }

        return false;
    }

    // Kerning from the smallest size on and no space but what a style says: Word, LibreOffice and the PDF set alike.
    private static W.DocDefaults Defaults(ResolvedLetter letter)
    {
        var body = letter.Template.Type.Body;
        return new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
            {
                RunFonts = Measures.Fonts(letter.Template.Type.Family.OfficeName),
                Kern = new W.Kern { Val = 1U },
                FontSize = new W.FontSize { Val = Measures.HalfPoints(body.Size) },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measures.HalfPoints(body.Size) },
                Languages = new W.Languages { Val = letter.Language, EastAsia = letter.Language },
            }),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle
            {
                WidowControl = new W.WidowControl(),
                SpacingBetweenLines = ParagraphLook.Exact(Length.Zero, Length.Zero, body.LineHeight),
            }));
    }

    // The subject is a heading, so that screen readers and the navigation pane find it.
    private static W.Style Heading() => new(
        new W.StyleName { Val = "heading 1" },
        new W.BasedOn { Val = RoleStyle.NormalId },
        new W.NextParagraphStyle { Val = RoleStyle.BodyId },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties { OutlineLevel = new W.OutlineLevel { Val = 0 } })
    {
        Type = W.StyleValues.Paragraph, StyleId = RoleStyle.HeadingId,
    };
}
