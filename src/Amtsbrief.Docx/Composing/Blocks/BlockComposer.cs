using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Turns blocks into paragraphs and tables of one part of the document.</summary>
internal sealed class BlockComposer
{
    private readonly TextBlockComposer _texts;
    private readonly ListComposer _lists;
    private readonly TableComposer _tables;
    private readonly FigureComposer _figures;
    private readonly StyledParagraphs _paragraphs;
    private readonly BlockSequence _sequence;

    internal BlockComposer(Template template, LetterParts parts, PartReferences references, RunComposer runs)
    {
        _sequence = new BlockSequence(ParagraphLook.RuleOffset(template.Type.Body, template.Blocks));
        _paragraphs = new StyledParagraphs(parts.Styles, parts.Places);
        _texts = new TextBlockComposer(template.Type, _paragraphs, runs, parts.Numbering);
        _lists = new ListComposer(template.Type, _paragraphs, runs, parts.Numbering);
        _tables = new TableComposer(template, _paragraphs, runs);
        _figures = new FigureComposer(template.Type, _paragraphs, runs, references, parts.Drawings);
    }

    /// <summary>Appends blocks that stand in a zone, or in the body if it is null; the last of all is a paragraph.</summary>
    internal void Append(OpenXmlElement parent, ValueList<ResolvedBlock> blocks, ResolvedZone? zone) =>
        Append(parent, blocks, new Surroundings { Zone = zone });

    /// <summary>Appends blocks with something around them; the last of all is a paragraph.</summary>
    internal void Append(OpenXmlElement parent, ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        AppendAll(parent, blocks, around);
        if (parent.LastChild is W.Table)
        {
            _paragraphs.Append(parent, around.Look(ParagraphKind.Gap));
        }
    }

    private void AppendAll(OpenXmlElement parent, ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        foreach (var (block, place) in _sequence.Arrange(blocks, around))
        {
            switch (block)
            {
                case ResolvedParagraph paragraph:
                    _texts.Append(parent, paragraph, place);
                    break;
                case ResolvedHeading heading:
                    _texts.Append(parent, heading, place);
                    break;
                case ResolvedKeyValueBlock rows:
                    _texts.Append(parent, rows, place);
                    break;
                case ResolvedQuotation quotation:
                    AppendAll(parent, quotation.Blocks, place with
                    {
                        Left = place.Left + quotation.Indent, Right = place.Right + quotation.Indent,
                    });
                    break;
                case ResolvedList list:
                    _lists.Append(parent, list, place);
                    break;
                case ResolvedTable table:
                    _tables.Append(parent, table, place);
                    break;
                case ResolvedFigure figure:
                    _figures.Append(parent, figure, place);
                    break;
                case ResolvedRule:
                    _paragraphs.Append(parent, place.Look(ParagraphKind.Rule));
                    break;
                default:
                    throw new InvalidOperationException($"No paragraphs are known for {block.GetType().Name}.");
            }
        }
    }
}
