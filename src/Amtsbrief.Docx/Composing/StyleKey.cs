using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Everything that tells one paragraph's look from another's. Each key that a letter uses becomes a paragraph style, so that
/// no paragraph needs formatting of its own.
/// </summary>
/// <param name="Role">What the text is.</param>
/// <param name="Zone">The zone it stands in; null in the body.</param>
internal readonly record struct StyleKey(TextRole Role, ZonePlace? Zone = null)
{
    /// <summary>What it holds: text, an image, a rule.</summary>
    internal ParagraphKind Kind { get; init; }

    /// <summary>What is left free above.</summary>
    internal Length SpaceBefore { get; init; }

    /// <summary>What is left free below; only above what can have no space of its own, which is a table.</summary>
    internal Length SpaceAfter { get; init; }

    /// <summary>How far it is set in.</summary>
    internal Indents Indents { get; init; }

    /// <summary>How its lines stand.</summary>
    internal HorizontalAlignment Alignment { get; init; }

    /// <summary>Whether the rule of its zone stands at its edge.</summary>
    internal ZoneRule Rule { get; init; }

    /// <summary>Whether no page ends behind it.</summary>
    internal bool KeepNext { get; init; }

    /// <summary>Whether no page ends within it.</summary>
    internal bool KeepLines { get; init; }

    /// <summary>Whether it begins a page.</summary>
    internal bool NewPage { get; init; }

    /// <summary>The numbering that it counts in; null if it has no number, or, as items of lists have, one of its own.</summary>
    internal NumberPlace? Number { get; init; }
}

/// <summary>What a paragraph holds.</summary>
internal enum ParagraphKind
{
    Text,

    /// <summary>An image and nothing else: its line is as high as the image.</summary>
    Figure,

    /// <summary>A rule across the text in the middle of an empty line.</summary>
    Rule,

    /// <summary>Nothing: what keeps two tables apart, or follows a table at the end of the text.</summary>
    Gap,

    /// <summary>Nothing, in a header or footer: a line as high as what is to stay free.</summary>
    Spacer,
}

/// <summary>How far a paragraph is set in.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Right">From the right edge.</param>
/// <param name="Hanging">How far the first line begins before the others.</param>
internal readonly record struct Indents(Length Left, Length Right, Length Hanging)
{
    /// <summary>All lines but the first are set in.</summary>
    internal static Indents AllHanging(Length indent) => new(indent, Length.Zero, indent);

    /// <summary>The same inside something that is set in itself.</summary>
    internal Indents Within(Length left, Length right) => this with { Left = Left + left, Right = Right + right };
}

/// <summary>A level of a numbering (w:numId, w:ilvl).</summary>
internal readonly record struct NumberPlace(int Id, int Level);
