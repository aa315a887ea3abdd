using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>What the place of a block asks of its paragraphs.</summary>
internal readonly record struct Surroundings
{
    /// <summary>The zone it stands in; null in the body.</summary>
    internal ResolvedZone? Zone { get; init; }

    /// <summary>What is left free above the block.</summary>
    internal Length SpaceBefore { get; init; }

    /// <summary>What is left free below, where the next block can have no space above.</summary>
    internal Length SpaceAfter { get; init; }

    /// <summary>How far what it stands in is set in from the left.</summary>
    internal Length Left { get; init; }

    /// <summary>How far what it stands in is set in from the right.</summary>
    internal Length Right { get; init; }

    /// <summary>Whether no page ends behind the block.</summary>
    internal bool KeepNext { get; init; }

    /// <summary>Whether no page ends within the block.</summary>
    internal bool KeepTogether { get; init; }

    /// <summary>Whether the block begins a page.</summary>
    internal bool NewPage { get; init; }

    /// <summary>What it asks of one of the parts that make up the block.</summary>
    /// <param name="isFirst">Whether the part is the first one, which begins where the block does.</param>
    /// <param name="isLast">Whether it is the last one, which ends where the block does.</param>
    /// <param name="spaceBefore">The part's own space.</param>
    internal Surroundings Part(bool isFirst, bool isLast, Length spaceBefore) => this with
    {
        SpaceBefore = isFirst ? SpaceBefore + spaceBefore : spaceBefore,
        SpaceAfter = isLast ? SpaceAfter : Length.Zero,
        KeepNext = isLast ? KeepNext : KeepTogether,
        NewPage = isFirst && NewPage,
    };

    /// <summary>The same for a block that has rules of its own.</summary>
    internal Surroundings Of(ResolvedBlock block) => this with
    {
        KeepNext = KeepNext || block.KeepWithNext,
        KeepTogether = KeepTogether || block.KeepTogether,
    };

    /// <summary>The look of a paragraph that holds no text; it is the same whatever the role.</summary>
    internal StyleKey Look(ParagraphKind kind, HorizontalAlignment alignment = default) =>
        Look(TextRole.Body, alignment: alignment) with { Kind = kind, KeepLines = false };

    /// <summary>The look of a paragraph that is the whole block.</summary>
    /// <remarks>
    /// All paragraphs of a zone have its rule. Alike in a row, they share it: it stands above the first or below the last.
    /// LibreOffice makes it the frame's, and no frame at all of paragraphs that differ in it.
    /// </remarks>
    internal StyleKey Look(TextRole role, Indents indents = default, HorizontalAlignment alignment = default) =>
        new(role, Zone?.Place)
        {
            Rule = Zone?.Rule ?? ZoneRule.None,
            SpaceBefore = SpaceBefore,
            SpaceAfter = SpaceAfter,
            Indents = indents.Within(Left, Right),
            Alignment = alignment,
            KeepNext = KeepNext,
            KeepLines = KeepTogether,
            NewPage = NewPage,
        };
}
