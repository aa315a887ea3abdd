using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>The headers and footers of first and further pages, and the section that names them.</summary>
internal sealed class FrameParts
{
    private readonly ResolvedLetter _letter;
    private readonly LetterParts _parts;
    private readonly SectionGeometry _section;
    private readonly FirstPageNumber _firstPage;
    private readonly List<PartOfDocument> _all = [];

    /// <summary>Composes them all.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="counters">The page counters in the head of the first page.</param>
    /// <param name="parts">What they share with the other parts.</param>
    internal FrameParts(ResolvedLetter letter, ValueList<ResolvedZone> counters, LetterParts parts)
    {
        (_letter, _parts, _section) = (letter, parts, SectionGeometry.Of(letter));
        _firstPage = new FirstPageNumber(PageEstimate.NeedsSeveral(letter));
        var (first, further, marks) = (letter.FirstPage, letter.ContinuationPages, letter.Template.Marks);
        AddHeader(PartIds.FirstHeader, first, counters, hasMarks: true, _firstPage);
        AddHeader(PartIds.Header, further, HeaderFlow.Framed(further), marks.OnEveryPage, firstPage: null);
        AddFooter(PartIds.Footer, further, firstPage: null);
        AddFooter(PartIds.FirstFooter, first, _firstPage);
        Section = SectionComposer.Compose(letter.Template.Page, _section, [.. _all.Select(part => part.Id)]);
    }

    internal IReadOnlyList<PartOfDocument> All => _all;

    internal W.SectionProperties Section { get; }

    private void AddHeader(
        string id, ResolvedFrame frame, IEnumerable<ResolvedZone> framed, bool hasMarks, FirstPageNumber? firstPage)
    {
        var (references, paragraphs, blocks) = Composers(firstPage);
        var header = new HeaderPart(_letter, _section, blocks, paragraphs, references, _parts.Drawings)
            .Compose(frame, framed, hasMarks);
        if (header is not null)
        {
            _all.Add(new(id, Names.HeaderRelation, id + ".xml", Names.HeaderContent, header, references));
        }
    }

    private void AddFooter(string id, ResolvedFrame frame, FirstPageNumber? firstPage)
    {
        var (references, paragraphs, blocks) = Composers(firstPage);
        var footer = new FooterPart(_letter.Template, _section, blocks, paragraphs).Compose(frame);
        _all.Add(new(id, Names.FooterRelation, id + ".xml", Names.FooterContent, footer, references));
    }

    private (PartReferences References, StyledParagraphs Paragraphs, BlockComposer Blocks) Composers(FirstPageNumber? firstPage)
    {
        var references = new PartReferences(_parts.Media);
        var runs = new RunComposer(references, _parts.Footnotes, _letter.Language, firstPage);
        return (
            references, new StyledParagraphs(_parts.Styles, _parts.Places),
            new BlockComposer(_letter.Template, _parts, references, runs));
    }
}
