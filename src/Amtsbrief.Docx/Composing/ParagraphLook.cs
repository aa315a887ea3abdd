using Amtsbrief.Resolving;
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
        var rule = Length.FromEmu((type.LineHeight.Emu - blocks.RuleThickness.Emu) / 2);
        return key.Kind switch
        {
            ParagraphKind.Figure => new()
            {
                Before = Measures.Twips(key.SpaceBefore), After = Measures.Twips(key.SpaceAfter), Line = "240",
                LineRule = W.LineSpacingRuleValues.Auto,
            },
            ParagraphKind.Rule => Exact(key.SpaceBefore + rule, key.SpaceAfter, rule),
            ParagraphKind.Gap => Exact(Length.Zero, Length.Zero, Length.Max(key.SpaceBefore, LeastSize)),
            _ => Exact(key.SpaceBefore, key.SpaceAfter, type.LineHeight),
        };
    }

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
        _ when type.Justified && IsRunning(key) => new W.Justification { Val = W.JustificationValues.Both },
        _ => null,
    };

    internal static W.SuppressAutoHyphens? Hyphens(StyleKey key, TypeSetting type) =>
        type.Hyphenated && IsRunning(key) ? null : new W.SuppressAutoHyphens();

    internal static W.NumberingProperties Numbering(NumberPlace place) => new(
        new W.NumberingLevelReference { Val = place.Level },
        new W.NumberingId { Val = place.Id });

    internal static W.ParagraphBorders? Borders(StyleKey key, BlockGeometry blocks) =>
        ZoneBorder.Of(key.Kind == ParagraphKind.Rule ? ZoneRule.Above : key.Rule, blocks.RuleThickness);

    private static bool IsRunning(StyleKey key) => key.Kind == ParagraphKind.Text && key.Role.IsRunning();
}
