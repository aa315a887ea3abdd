using System.Globalization;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The styles part: defaults, character styles, and the paragraph styles of a letter.</summary>
internal static class StyleSheet
{
    internal static W.Styles Compose(ResolvedLetter letter, LetterStyles styles, ZonePlaces places)
    {
        var template = letter.Template;
        var sheet = new W.Styles();
        sheet.Append(
            Defaults(letter),
            new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle())
            {
                Type = W.StyleValues.Paragraph, StyleId = RoleStyle.NormalId, Default = true,
            },
            Heading(),
            FirstHeader(letter));
        foreach (var style in styles.All)
        {
            sheet.Append(style.Plain is null ? Role(style, template, places) : Variant(style, template, places));
        }

        sheet.Append(CharacterStyles.Compose());
        return sheet;
    }

    // Kerning from the smallest size on and no space but what a style says: Word, LibreOffice and the PDF set alike.
    private static W.DocDefaults Defaults(ResolvedLetter letter)
    {
        var body = letter.Template.Type.Body;
        var font = letter.Template.Type.Family.OfficeName;
        return new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
            {
                RunFonts = new W.RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font },
                Kern = new W.Kern { Val = 1U },
                FontSize = new W.FontSize { Val = HalfPoints(body.Size) },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = HalfPoints(body.Size) },
                Languages = new W.Languages { Val = letter.Language, EastAsia = letter.Language },
            }),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle
            {
                WidowControl = new W.WidowControl(),
                SpacingBetweenLines = Spacing(Length.Zero, body.LineHeight),
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

    private static W.Style FirstHeader(ResolvedLetter letter) => new(
        new W.StyleName { Val = "Briefkopf" },
        new W.BasedOn { Val = RoleStyle.NormalId },
        new W.StyleParagraphProperties
        {
            SuppressAutoHyphens = new W.SuppressAutoHyphens(),
            SpacingBetweenLines = Spacing(Length.Zero, FirstPageHeader.HeightFor(letter)),
        })
    {
        Type = W.StyleValues.Paragraph, StyleId = FirstPageHeader.StyleId, CustomStyle = true,
    };

    private static W.Style Role(LetterStyle style, Template template, ZonePlaces places)
    {
        var role = RoleStyle.Of(style.Key.Role);
        var type = template.Type[style.Key.Role];
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
                KeepNext = style.Key.KeepNext ? new W.KeepNext() : null,
                KeepLines = role.KeepLines ? new W.KeepLines() : null,
                FrameProperties = places.FrameOf(style.Key.Zone),
                SuppressAutoHyphens = role.Running && template.Type.Hyphenated ? null : new W.SuppressAutoHyphens(),
                SpacingBetweenLines = Spacing(style.Key.SpaceBefore, type.LineHeight),
                Indentation = HangingIndent(style.Key.ValueIndent),
                Justification = Justify(style.Key, template.Type),
            },
            new W.StyleRunProperties
            {
                Bold = type.Bold ? new W.Bold() : null,
                BoldComplexScript = type.Bold ? new W.BoldComplexScript() : null,
                Italic = type.Italic ? new W.Italic() : null,
                ItalicComplexScript = type.Italic ? new W.ItalicComplexScript() : null,
                FontSize = new W.FontSize { Val = HalfPoints(type.Size) },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = HalfPoints(type.Size) },
            });
        return made;
    }

    // Says only what it changes, so that a change to the role's style reaches it.
    private static W.Style Variant(LetterStyle style, Template template, ZonePlaces places)
    {
        var (key, plain) = (style.Key, style.Plain!.Key);
        return new W.Style(
            new W.StyleName { Val = style.Name },
            new W.BasedOn { Val = style.Plain.Id },
            new W.StyleParagraphProperties
            {
                KeepNext = key.KeepNext == plain.KeepNext ? null : new W.KeepNext { Val = key.KeepNext },
                FrameProperties = key.Zone == plain.Zone ? null : places.FrameOf(key.Zone),
                ParagraphBorders = ZoneBorder.Of(key.Rule, template.Blocks.RuleThickness),
                SpacingBetweenLines = key.SpaceBefore == plain.SpaceBefore
                    ? null
                    : new W.SpacingBetweenLines { Before = Twips(key.SpaceBefore) },
                Indentation = key.ValueIndent == plain.ValueIndent ? null : HangingIndent(key.ValueIndent),
                Justification = key.Alignment == plain.Alignment ? null : Justify(key, template.Type) ?? LeftAligned(),
            })
        {
            Type = W.StyleValues.Paragraph, StyleId = style.Id, CustomStyle = true,
        };
    }

    private static W.Justification? Justify(StyleKey key, TypeSetting type) => key.Alignment switch
    {
        HorizontalAlignment.Right => new W.Justification { Val = W.JustificationValues.Right },
        HorizontalAlignment.Center => new W.Justification { Val = W.JustificationValues.Center },
        _ when RoleStyle.Of(key.Role).Running && type.Justified => new W.Justification { Val = W.JustificationValues.Both },
        _ => null,
    };

    private static W.Justification LeftAligned() => new() { Val = W.JustificationValues.Left };

    private static W.SpacingBetweenLines Spacing(Length before, Length line) => new()
    {
        Before = Twips(before), After = "0", Line = Twips(line), LineRule = W.LineSpacingRuleValues.Exact,
    };

    private static W.Indentation? HangingIndent(Length indent) =>
        indent == Length.Zero ? null : new W.Indentation { Left = Twips(indent), Hanging = Twips(indent) };

    private static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);

    private static string HalfPoints(Length size) =>
        ((int)Math.Round(size.Points * 2, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);
}
