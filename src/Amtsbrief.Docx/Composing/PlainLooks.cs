using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The look that each role has of itself. What the template does not say, such as the indent of values, is that of the first
/// block that the letter has of the role, so that most blocks need no other style.
/// </summary>
internal static class PlainLooks
{
    internal static IEnumerable<StyleKey> Of(ResolvedLetter letter)
    {
        foreach (var role in Enum.GetValues<TextRole>())
        {
            var style = RoleStyle.Of(role);
            yield return AsFirstMet(letter, new StyleKey(role, style.Home)
            {
                SpaceBefore = SpaceBefore(role, letter),
                Alignment = FirstAlignment(role, letter),
                KeepNext = style.KeepNext,
                KeepLines = style.KeepLines,
            });
        }
    }

    /// <summary>The look of what is no text: the first one met, without what its place asks for.</summary>
    internal static StyleKey Of(StyleKey key) =>
        key with
    {
        SpaceAfter = Length.Zero, KeepNext = key.Kind == ParagraphKind.Gap, NewPage = false, Rule = ZoneRule.None,
    };

    // The space of a table stands above it and not in its cells, and that of a caption depends on where it stands.
    private static Length SpaceBefore(TextRole role, ResolvedLetter letter) => role switch
    {
        TextRole.Table or TextRole.TableHeader or TextRole.Caption or TextRole.Footnote => Length.Zero,
        _ => letter.Template.Type[role].SpaceBefore,
    };

    private static HorizontalAlignment FirstAlignment(TextRole role, ResolvedLetter letter)
    {
        ResolvedFrame[] frames = [letter.FirstPage, letter.ContinuationPages];
        return letter.HeadZones
            .Concat(frames.SelectMany(frame => frame.Zones()))
            .Concat(frames.Select(frame => frame.PageNumber).OfType<ResolvedZone>())
            .SelectMany(zone => zone.Blocks)
            .OfType<ResolvedParagraph>()
            .FirstOrDefault(block => block.Role == role)?.Alignment ?? HorizontalAlignment.Left;
    }

    private static StyleKey AsFirstMet(ResolvedLetter letter, StyleKey key)
    {
        foreach (var block in letter.Body)
        {
            if (LookIn(block, key, letter.Template.Blocks) is { } look)
            {
                return look;
            }
        }

        return key;
    }

    private static StyleKey? LookIn(ResolvedBlock block, StyleKey key, BlockGeometry blocks) => block switch
    {
        ResolvedTable { Caption: not null } when key.Role == TextRole.Caption => key with
        {
            SpaceBefore = block.SpaceBefore, SpaceAfter = blocks.CaptionSpace, KeepNext = true,
        },
        ResolvedFigure { Caption: { } caption } when key.Role == TextRole.Caption => key with
        {
            SpaceBefore = caption.SpaceBefore, Alignment = caption.Alignment,
        },
        _ when block.Role != key.Role => null,
        ResolvedKeyValueBlock rows => key with { Indents = Indents.AllHanging(rows.ValueIndent) },
        ResolvedQuotation quotation => key with { Indents = new Indents(quotation.Indent, quotation.Indent, Length.Zero) },
        ResolvedHeading heading when HeadingNumbering.IsRegular(heading) => key with
        {
            Indents = Indents.AllHanging(heading.TextIndent), Number = HeadingNumbering.Regular(heading),
        },
        ResolvedHeading => key,
        _ => null,
    };
}
