using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing;

/// <summary>What the parts of one document share: styles, frames, numberings, images, drawings.</summary>
internal sealed class LetterParts(ResolvedLetter letter, ValueList<ResolvedZone> inHeader, DocxCaches caches)
{
    internal LetterStyles Styles { get; } = new(letter, caches.PlainStyles);

    internal ZonePlaces Places { get; } = new(letter, inHeader);

    internal NumberingTable Numbering { get; } = new(letter.Template);

    internal FootnoteTable Footnotes { get; } = new();

    internal MediaFiles Media { get; } = new(caches.Contents);

    internal LetterDrawings Drawings { get; } = new(caches.Drawings);
}
