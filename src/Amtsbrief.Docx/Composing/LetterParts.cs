using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing;

/// <summary>What the parts of one document share: styles, frames, numberings, images, the numbers of drawings.</summary>
internal sealed class LetterParts(ResolvedLetter letter, ValueList<ResolvedZone> counters)
{
    internal LetterStyles Styles { get; } = new(letter);

    internal ZonePlaces Places { get; } = new(letter, counters);

    internal NumberingTable Numbering { get; } = new(letter.Template);

    internal FootnoteTable Footnotes { get; } = new();

    internal MediaFiles Media { get; } = new();

    internal DrawingIds Drawings { get; } = new();
}
