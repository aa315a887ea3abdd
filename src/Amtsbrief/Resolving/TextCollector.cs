using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>Gathers texts in reading order. Not thread-safe.</summary>
internal sealed class TextCollector
{
    private const int UsualCount = 96;

    private readonly List<(TextRole Role, ResolvedText Text)> _texts = new(UsualCount);

    internal IReadOnlyList<(TextRole Role, ResolvedText Text)> Texts => _texts;

    internal void AddFrame(ResolvedFrame frame)
    {
        foreach (var zone in frame.Zones())
        {
            AddBlocks(zone.Blocks);
        }
    }

    internal void AddZones(ValueList<ResolvedZone> zones)
    {
        foreach (var zone in zones)
        {
            AddBlocks(zone.Blocks);
        }
    }

    internal void AddBlocks(ValueList<ResolvedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    internal void Add(ResolvedBlock block)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                Add(block.Role, paragraph.Lines);
                break;
            case ResolvedHeading heading:
                Add(block.Role, heading.Text);
                break;
            case ResolvedKeyValueBlock keyValue:
                foreach (var row in keyValue.Rows)
                {
                    Add(block.Role, row.Key);
                    Add(block.Role, row.Lines);
                }

                break;
            case ResolvedList list:
                foreach (var item in list.Items)
                {
                    AddBlocks(item.Blocks);
                }

                break;
            case ResolvedTable table:
                AddCaption(table.Caption);
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        Add(cell.Role, cell.Lines);
                    }
                }

                break;
            case ResolvedQuotation quotation:
                AddBlocks(quotation.Blocks);
                break;
            case ResolvedFigure figure:
                AddCaption(figure.Caption);
                break;
            case ResolvedSpace or ResolvedRule or ResolvedPageBreak:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set.");
        }
    }

    private void AddCaption(ResolvedParagraph? caption)
    {
        if (caption is not null)
        {
            Add(caption);
        }
    }

    private void Add(TextRole role, ValueList<ResolvedText> lines)
    {
        foreach (var line in lines)
        {
            Add(role, line);
        }
    }

    private void Add(TextRole role, ResolvedText text)
    {
        if (text.Parts.IsEmpty)
        {
            _texts.Add((role, text));
        }

        foreach (var part in text.Parts)
        {
            _texts.Add((role, part));
        }

        foreach (var run in text.Runs)
        {
            if (run.Footnote is { } note)
            {
                Add(TextRole.Footnote, note.Text);
            }
        }
    }
}
