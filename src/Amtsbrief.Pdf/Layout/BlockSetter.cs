using Amtsbrief.Checking;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Sets blocks: builds their elements in the logical tree and their lines, in reading order.</summary>
internal sealed class BlockSetter(ResolvedLetter letter, FindingCollector findings)
{
    private readonly TypeSetting _type = letter.Template.Type;
    private readonly TextSetter _texts = new(letter.Language, findings);

    /// <summary>Sets the blocks of a zone, where nothing is hyphenated or justified.</summary>
    internal IEnumerable<SetLine> Set(ValueList<ResolvedBlock> blocks, LogicalNode parent, Length width) =>
        blocks.SelectMany(block => Set(block, parent, new Measure(width)));

    /// <summary>Sets the running text, line breaks by the template's type.</summary>
    internal IEnumerable<SetLine> SetBody(ValueList<ResolvedBlock> blocks, LogicalNode parent)
    {
        var plain = new Measure(letter.Template.Page.TextWidth);
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var measure = block.Role switch
            {
                TextRole.Body => plain with { Hyphenated = _type.Hyphenated, Justified = _type.Justified },
                TextRole.KeyValue => plain with { Hyphenated = _type.Hyphenated },
                _ => plain,
            };
            var mayStartPage = index > 0 && !blocks[index - 1].KeepWithNext;
            foreach (var line in PageBreakRules.Apply([.. Set(block, parent, measure)], block, mayStartPage))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<SetLine> Set(ResolvedBlock block, LogicalNode parent, Measure measure) => block switch
    {
        ResolvedParagraph paragraph => SetParagraph(paragraph, parent, measure),
        ResolvedKeyValueBlock keyValue => SetKeyValues(keyValue, parent, measure),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };

    private IEnumerable<SetLine> SetParagraph(ResolvedParagraph block, LogicalNode parent, Measure measure)
    {
        var tag = block.Role == TextRole.Subject ? LogicalTag.H1 : LogicalTag.P;
        var element = parent.Add(new LogicalNode(tag));
        var style = _type[block.Role];
        var space = block.SpaceBefore;
        var aligned = measure with { Alignment = block.Alignment };
        for (var index = 0; index < block.Lines.Count; index++)
        {
            foreach (var runs in _texts.Set(block.Lines[index], element, style, aligned, index == block.Lines.Count - 1))
            {
                yield return new SetLine(style, runs, space, MayStartPage: true);
                space = Length.Zero;
            }
        }
    }

    // A list with a row each: readers announce how many there are, and each key with its value. The keys are no numbering,
    // so they are part of the row and no labels (ISO 14289-1, 7.6).
    private IEnumerable<SetLine> SetKeyValues(ResolvedKeyValueBlock block, LogicalNode parent, Measure measure)
    {
        var list = parent.Add(new LogicalNode(LogicalTag.L));
        var style = _type[block.Role];
        var inner = measure with { Width = measure.Width - block.ValueIndent };
        var space = block.SpaceBefore;
        for (var at = 0; at < block.Rows.Count; at++)
        {
            var row = block.Rows[at];
            var item = list.Add(new LogicalNode(LogicalTag.LI)).Add(new LogicalNode(LogicalTag.LBody));
            var key = _texts.SetOnOneLine(row.Key, item, style, block.ValueIndent);
            for (var index = 0; index < row.Lines.Count; index++)
            {
                foreach (var runs in _texts.Set(row.Lines[index], item, style, inner, index == row.Lines.Count - 1))
                {
                    var indented = runs.Select(run => run with { X = run.X + block.ValueIndent });
                    yield return new SetLine(style, [.. key, .. indented], space, MayStartPage: true);
                    space = Length.Zero;
                    key = [];
                }
            }
        }
    }
}
