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
    private static readonly TextRole[] Roles = Enum.GetValues<TextRole>();

    /// <summary>The looks of all roles, in their order.</summary>
    internal static StyleKey[] Of(ResolvedLetter letter)
    {
        var looks = new StyleKey[Roles.Length];
        var alignments = FirstAlignments(letter);
        foreach (var role in Roles)
        {
            var style = RoleStyle.Of(role);
            looks[(int)role] = new StyleKey(role, style.Home)
            {
                SpaceBefore = SpaceBefore(role, letter),
                Alignment = alignments[(int)role] ?? HorizontalAlignment.Left,
                KeepNext = style.KeepNext,
                KeepLines = style.KeepLines,
            };
        }

        TakeFirstMet(letter, looks);
        return looks;
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

    // How the first paragraph of each role stands in the zones.
    private static HorizontalAlignment?[] FirstAlignments(ResolvedLetter letter)
    {
        var first = new HorizontalAlignment?[Roles.Length];
        TakeAll(letter.HeadZones);
        TakeFrame(letter.FirstPage);
        TakeFrame(letter.ContinuationPages);
        Take(letter.FirstPage.PageNumber);
        Take(letter.ContinuationPages.PageNumber);
        return first;

        void TakeFrame(ResolvedFrame frame)
        {
            TakeAll(frame.Header);
            TakeAll(frame.Footer?.Columns ?? []);
        }

        void TakeAll(ValueList<ResolvedZone> zones)
        {
            foreach (var zone in zones)
            {
                Take(zone);
            }
        }

        void Take(ResolvedZone? zone)
        {
            foreach (var block in zone?.Blocks ?? [])
            {
                if (block is ResolvedParagraph paragraph)
                {
                    first[(int)block.Role] ??= paragraph.Alignment;
                }
            }
        }
    }

    private static void TakeFirstMet(ResolvedLetter letter, StyleKey[] looks)
    {
        var isMet = new bool[looks.Length];
        foreach (var block in letter.Body)
        {
            Take(block.Role, block);
            Take(TextRole.Caption, block);
        }

        void Take(TextRole role, ResolvedBlock block)
        {
            if (!isMet[(int)role] && LookIn(block, looks[(int)role], letter.Template.Blocks) is { } look)
            {
                (looks[(int)role], isMet[(int)role]) = (look, true);
            }
        }
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
