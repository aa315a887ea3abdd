using Amtsbrief.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Paragraph styles: those of roles, and those that change them.</summary>
internal static class ParagraphStyle
{
    internal static W.Style Compose(LetterStyle style, Template template, ZonePlaces places) =>
        style.Plain is { } plain ? Variant(style, plain, template, places) : Plain(style, template, places);

    private static W.Style Plain(LetterStyle style, Template template, ZonePlaces places)
    {
        var key = style.Key;
        var role = RoleStyle.Of(key);
        var type = template.Type[key.Role];
        var isText = key.Kind == ParagraphKind.Text;
        var size = Measures.HalfPoints(ParagraphLook.Size(key, type));
        var made = new W.Style { Type = W.StyleValues.Paragraph, StyleId = style.Id, CustomStyle = role.BuiltIn ? null : true };
        made.Append(new W.StyleName { Val = style.Name }, new W.BasedOn { Val = role.BasedOn });
        if (role.Next is not null)
        {
            made.Append(new W.NextParagraphStyle { Val = role.Next });
        }

        made.Append(
            new W.PrimaryStyle(),
            new W.StyleParagraphProperties
            {
                KeepNext = key.KeepNext ? new W.KeepNext() : null,
                KeepLines = key.KeepLines ? new W.KeepLines() : null,
                PageBreakBefore = key.NewPage ? new W.PageBreakBefore() : null,
                FrameProperties = places.FrameOf(key.Zone),
                NumberingProperties = key.Number is { } number ? ParagraphLook.Numbering(number) : null,
                ParagraphBorders = ParagraphLook.Borders(key, template.Blocks),
                SuppressAutoHyphens = ParagraphLook.Hyphens(key, template.Type),
                SpacingBetweenLines = ParagraphLook.Spacing(key, type, template.Blocks),
                Indentation = key.Indents == default ? null : ParagraphLook.Indentation(key.Indents),
                Justification = ParagraphLook.Justification(key, template.Type),
            },
            new W.StyleRunProperties
            {
                Bold = isText && type.Bold ? new W.Bold() : null,
                BoldComplexScript = isText && type.Bold ? new W.BoldComplexScript() : null,
                Italic = isText && type.Italic ? new W.Italic() : null,
                ItalicComplexScript = isText && type.Italic ? new W.ItalicComplexScript() : null,
                FontSize = new W.FontSize { Val = size },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = size },
            });
        return made;
    }

    // Says only what it changes, so that a change to the role's style reaches it.
    private static W.Style Variant(LetterStyle style, LetterStyle plainStyle, Template template, ZonePlaces places)
    {
        var (key, plain) = (style.Key, plainStyle.Key);
        var made = new W.Style { Type = W.StyleValues.Paragraph, StyleId = style.Id, CustomStyle = true };
        made.Append(new W.StyleName { Val = style.Name }, new W.BasedOn { Val = plainStyle.Id });
        if (key.NewPage)
        {
            // What is typed behind it goes on below it and not on one more page.
            made.Append(new W.NextParagraphStyle { Val = RoleStyle.Of(plain).Next ?? plainStyle.Id });
        }

        made.Append(new W.StyleParagraphProperties
        {
            KeepNext = key.KeepNext == plain.KeepNext ? null : new W.KeepNext { Val = key.KeepNext },
            KeepLines = key.KeepLines == plain.KeepLines ? null : new W.KeepLines { Val = key.KeepLines },
            PageBreakBefore = key.NewPage == plain.NewPage ? null : new W.PageBreakBefore { Val = key.NewPage },
            FrameProperties = key.Zone == plain.Zone ? null : places.FrameOf(key.Zone),
            NumberingProperties = key.Number == plain.Number ? null : ParagraphLook.Numbering(key.Number),
            ParagraphBorders = key.Rule == plain.Rule ? null : ParagraphLook.Borders(key, template.Blocks),
            SpacingBetweenLines = Spacing(key, plain, template),
            Indentation = key.Indents == plain.Indents ? null : ParagraphLook.Indentation(key.Indents, plain.Indents),
            Justification = key.Alignment == plain.Alignment
                ? null
                : ParagraphLook.Justification(key, template.Type) ?? new W.Justification { Val = W.JustificationValues.Left },
        });
        return made;
    }

    private static W.SpacingBetweenLines? Spacing(StyleKey key, StyleKey plain, Template template)
    {
        var own = ParagraphLook.Spacing(key, template.Type[key.Role], template.Blocks);
        var given = ParagraphLook.Spacing(plain, template.Type[plain.Role], template.Blocks);
        var sameLine = own.Line?.Value == given.Line?.Value;
        var made = new W.SpacingBetweenLines
        {
            Before = own.Before?.Value == given.Before?.Value ? null : own.Before,
            After = own.After?.Value == given.After?.Value ? null : own.After,
            Line = sameLine ? null : own.Line,
            LineRule = sameLine ? null : own.LineRule,
        };
        return made.HasAttributes ? made : null;
    }
}
