using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>The headers and footers of first and further pages, and the section that names them.</summary>
internal sealed class FrameParts
{
    private readonly ResolvedLetter _letter;
    private readonly LetterParts _parts;
    private readonly PackedContents _known;
    private readonly SectionGeometry _section;
    private readonly List<PartOfDocument> _all = [];

    /// <summary>Composes them all.</summary>
    /// <param name="xml">What they are written with.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="inHeader">The zones of the first page that stand in its header.</param>
    /// <param name="parts">What they share with the other parts.</param>
    /// <param name="known">What was packed before.</param>
    internal FrameParts(
        PartWriter xml, ResolvedLetter letter, ValueList<ResolvedZone> inHeader, LetterParts parts, PackedContents known)
    {
        (_letter, _parts, _known, _section) = (letter, parts, known, SectionGeometry.Of(letter));
        var firstPage = new FirstPageNumber(letter);
        var (first, further, marks) = (letter.FirstPage, letter.ContinuationPages, letter.Template.Marks);
        AddHeader(xml, PartIds.FirstHeader, first, inHeader, hasMarks: true, firstPage);
        AddHeader(xml, PartIds.Header, further, HeaderFlow.Framed(further), marks.OnEveryPage, firstPage: null);
        AddFooter(xml, PartIds.Footer, further, firstPage: null);
        AddFooter(xml, PartIds.FirstFooter, first, firstPage);
    }

    internal IReadOnlyList<PartOfDocument> All => _all;

    /// <summary>Writes the properties of the section, which end the body.</summary>
    internal void WriteSection(PartWriter xml) => SectionComposer.Write(
        xml, _letter.Template.Page, _section, hasHeader: Has(PartIds.Header), hasFirstHeader: Has(PartIds.FirstHeader));

    private bool Has(string id) => _all.Exists(part => part.Id == id);

    private void AddHeader(
        PartWriter xml, string id, ResolvedFrame frame, IEnumerable<ResolvedZone> framed, bool hasMarks,
        FirstPageNumber? firstPage)
    {
        var (references, paragraphs, blocks) = Composers(firstPage);
        var header = new HeaderPart(_letter, _section, blocks, paragraphs, references, _parts.Drawings);
        if (header.Write(xml, frame, framed, hasMarks))
        {
            _all.Add(new(id, Names.HeaderRelation, id + ".xml", Names.HeaderContent, _known.OfXml(xml.Written), references));
        }
    }

    private void AddFooter(PartWriter xml, string id, ResolvedFrame frame, FirstPageNumber? firstPage)
    {
        var (references, paragraphs, blocks) = Composers(firstPage);
        new FooterPart(_letter.Template, _section, blocks, paragraphs).Write(xml, frame);
        _all.Add(new(id, Names.FooterRelation, id + ".xml", Names.FooterContent, _known.OfXml(xml.Written), references));
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
