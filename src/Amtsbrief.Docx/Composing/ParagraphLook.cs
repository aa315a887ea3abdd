using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;
using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>Properties of paragraphs, as styles and numberings say them.</summary>
internal static class ParagraphLook
{
    // A line as high as its image has to be the least that its letters can be: they stand below the image.
    private static readonly Length LeastSize = 1.Pt;

    /// <summary>The line spacing of a look, exact but for images, which exact lines would cut off.</summary>
    internal static W.SpacingBetweenLines Spacing(StyleKey key, TextStyle type, BlockGeometry blocks)
    {
        return key.Kind switch
        {
            ParagraphKind.Figure => new()
            {
                Before = Measures.Twips(key.SpaceBefore), After = Measures.Twips(key.SpaceAfter), Line = "240",
                LineRule = W.LineSpacingRuleValues.Auto,
            },
            ParagraphKind.Rule => Exact(
                key.SpaceBefore, key.SpaceAfter, Length.Max(RuleOffset(type, blocks), LeastSize)),
            ParagraphKind.Spacer => Exact(Length.Zero, key.SpaceAfter, Length.Max(key.SpaceBefore, LeastSize)),

            // Space, which vanishes at the head of a page, rather than height.
            ParagraphKind.Gap => Exact(Length.Max(key.SpaceBefore - LeastSize, Length.Zero), key.SpaceAfter, LeastSize),
            _ => Exact(key.SpaceBefore, key.SpaceAfter, type.LineHeight),
        };
    }

    /// <summary>
    /// How far from the upper and the lower edge of its line a rule stands. What is left below belongs to what follows.
    /// </summary>
    internal static Length RuleOffset(TextStyle type, BlockGeometry blocks) =>
        Length.FromEmu((type.LineHeight.Emu - blocks.RuleThickness.Emu) / 2);

    internal static W.SpacingBetweenLines Exact(Length before, Length after, Length line) => new()
    {
        Before = Measures.Twips(before), After = Measures.Twips(after), Line = Measures.Twips(line),
        LineRule = W.LineSpacingRuleValues.Exact,
    };

    internal static Length Size(StyleKey key, TextStyle type) => key.Kind == ParagraphKind.Text ? type.Size : LeastSize;

    internal static W.Indentation Indentation(Indents indents) => Indentation(indents, inPlaceOf: default);

    /// <summary>The indentation that replaces another one, whose members it has to name where they differ.</summary>
    internal static W.Indentation Indentation(Indents indents, Indents inPlaceOf)
    {
        var made = new W.Indentation { Left = Measures.Twips(indents.Left) };
        if (indents.Right != inPlaceOf.Right)
        {
            made.Right = Measures.Twips(indents.Right);
        }

        if (indents.Hanging != inPlaceOf.Hanging)
        {
            made.Hanging = Measures.Twips(indents.Hanging);
        }

        return made;
    }

    internal static W.Justification? Justification(StyleKey key, TypeSetting type) => key.Alignment switch
    {
        HorizontalAlignment.Right => new W.Justification { Val = W.JustificationValues.Right },
        HorizontalAlignment.Center => new W.Justification { Val = W.JustificationValues.Center },
        _ when type.Justified && key.Kind == ParagraphKind.Text && key.Role.IsRunning() =>
            new W.Justification { Val = W.JustificationValues.Both },
        _ => null,
    };

    internal static W.SuppressAutoHyphens? Hyphens(StyleKey key, TypeSetting type) =>
        type.Hyphenated && key.Kind == ParagraphKind.Text && key.Role.IsRunning() ? null : new W.SuppressAutoHyphens();

    /// <summary>A place in a numbering; null takes a paragraph out of the one that its style has.</summary>
    internal static W.NumberingProperties Numbering(NumberPlace? place) => place is { } level
        ? new(new W.NumberingLevelReference { Val = level.Level }, new W.NumberingId { Val = level.Id })
        : new(new W.NumberingId { Val = 0 });

    internal static W.ParagraphBorders? Borders(StyleKey key, BlockGeometry blocks) =>
        ZoneBorder.Of(
            key.Kind == ParagraphKind.Rule ? ZoneRule.Below : key.Rule, blocks.RuleThickness,
            key.Zone?.Kind == ZoneKind.ContinuationHeader ? FrameResolver.RuleSpace : Length.Zero);
}
