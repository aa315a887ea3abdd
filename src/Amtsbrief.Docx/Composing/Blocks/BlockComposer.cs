using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

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
    internal void Append(PartWriter xml, ValueList<ResolvedBlock> blocks, ResolvedZone? zone) =>
        Append(xml, blocks, new Surroundings { Zone = zone });

    /// <summary>Appends blocks with something around them; the last of all is a paragraph.</summary>
    internal void Append(PartWriter xml, ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        AppendAll(xml, blocks, around);
        if (xml.IsBehind("w:tbl"u8))
        {
            _paragraphs.AppendEmpty(xml, around.Look(ParagraphKind.Gap));
        }
    }

    private void AppendAll(PartWriter xml, ValueList<ResolvedBlock> blocks, Surroundings around)
    {
        foreach (var (block, place) in _sequence.Arrange(blocks, around))
        {
            switch (block)
            {
                case ResolvedParagraph paragraph:
                    _texts.Append(xml, paragraph, place);
                    break;
                case ResolvedHeading heading:
                    _texts.Append(xml, heading, place);
                    break;
                case ResolvedKeyValueBlock rows:
                    _texts.Append(xml, rows, place);
                    break;
                case ResolvedQuotation quotation:
                    AppendAll(xml, quotation.Blocks, place with
                    {
                        Left = place.Left + quotation.Indent, Right = place.Right + quotation.Indent,
                    });
                    break;
                case ResolvedList list:
                    _lists.Append(xml, list, place);
                    break;
                case ResolvedTable table:
                    _tables.Append(xml, table, place);
                    break;
                case ResolvedFigure figure:
                    _figures.Append(xml, figure, place);
                    break;
                case ResolvedRule:
                    _paragraphs.AppendEmpty(xml, place.Look(ParagraphKind.Rule));
                    break;
                default:
                    throw new InvalidOperationException($"No paragraphs are known for {block.GetType().Name}.");
            }
        }
    }
}
