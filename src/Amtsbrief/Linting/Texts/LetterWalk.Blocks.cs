using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Resolving;

namespace Amtsbrief.Linting.Texts;

/// <content>Texts of the blocks.</content>
internal sealed partial class LetterWalk
{
    private const int DeepestList = 16;

    private bool _isMade;

    private ValueList<Block> Blocks(ValueList<Block> blocks, string path, TextPlaces place, int depth) =>
        depth > DeepestList ? blocks : Map(blocks, path, (block, at) => Block(block, at, place, depth));

    private Block Block(Block block, string path, TextPlaces place, int depth) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Rich(paragraph.Text, Of(path, ".text"), place) },
        Heading heading => heading with { Text = Rich(heading.Text, Of(path, ".text"), TextPlaces.Heading) },
        PartialSubject partial => partial with
        {
            Title = Rich(partial.Title, Of(path, ".title"), TextPlaces.PartialSubject),
            Text = Rich(partial.Text, Of(path, ".text"), TextPlaces.Prose),
        },
        ListBlock list => list with
        {
            Items = Map(list.Items, Of(path, ".items"), (item, at) =>
                new ListItem(Blocks(item.Blocks, Of(at, ".blocks"), TextPlaces.ListItem, depth + 1))),
        },
        TableBlock table => table with
        {
            Caption = table.Caption is { } caption ? Rich(caption, Of(path, ".caption"), TextPlaces.Table) : null,
            Rows = Map(table.Rows, Of(path, ".rows"), (row, at) => new TableRow(
                Map(row.Cells, Of(at, ".cells"), (cell, at) => cell with { Lines = Texts(cell.Lines, Of(at, ".lines")) }))),
        },
        KeyValueBlock keyValue => keyValue with { Rows = Rows(keyValue.Rows, Of(path, ".rows")) },
        Quotation quotation => quotation with
        {
            Paragraphs = Map(quotation.Paragraphs, Of(path, ".paragraphs"), (text, at) => Rich(text, at, TextPlaces.Prose)),
            Source = quotation.Source is { } source ? Rich(source, Of(path, ".source"), TextPlaces.Table) : null,
        },
        ImageBlock image => image with
        {
            Caption = image.Caption is { } caption ? Rich(caption, Of(path, ".caption"), TextPlaces.Table) : null,
        },
        EventBlock happening => happening with
        {
            Place = Lines(happening.Place, Of(path, ".place"), TextPlaces.Table),
            FurtherRows = Rows(happening.FurtherRows, Of(path, ".furtherRows")),
        },
        ExpandingBlock expanding => Made(expanding, path, place, depth),
        _ => block,
    };

    private ValueList<KeyValueRow> Rows(ValueList<KeyValueRow> rows, string path) =>
        Map(rows, path, (row, at) => row with { Lines = Texts(row.Lines, Of(at, ".lines")) });

    private ValueList<RichText> Texts(ValueList<RichText> lines, string path) =>
        Map(lines, path, (line, at) => Rich(line, at, TextPlaces.Table));

    // What a block of one's own makes can be reported, at its place in the letter, but is nowhere to be corrected.
    private ExpandingBlock Made(ExpandingBlock block, string path, TextPlaces place, int depth)
    {
        var core = new BlockExpander(template, new FindingCollector()).Expand([block], _ => new BlockPlace(path));
        var wasMade = _isMade;
        _isMade = true;
        foreach (var (made, _) in core)
        {
            Block(made, path, place, depth);
        }

        _isMade = wasMade;
        return block;
    }

    private string Of(string path, string member) => _isMade ? path : path + member;

    private RichText Rich(RichText text, string path, TextPlaces place)
    {
        if (text is null)
        {
            return text!;
        }

        return Footnotes(Plain(text, path, place), path, depth: 0);
    }

    private RichText Plain(RichText text, string path, TextPlaces place) =>
        new TextEdits(visit(TextParts.Of(text, path, place) with { IsMade = _isMade })).Apply(text);

    private RichText Footnotes(RichText text, string path, int depth)
    {
        if (text is null || depth > TextParts.DeepestNesting)
        {
            return text!;
        }

        return new RichText(ValueList.From(text.Parts.Select(part => part switch
        {
            Footnote { Content: not null } note => note with { Content = Plain(note.Content, path, TextPlaces.Prose) },
            Strong strong => strong with { Content = Footnotes(strong.Content, path, depth + 1) },
            Emphasis emphasis => emphasis with { Content = Footnotes(emphasis.Content, path, depth + 1) },
            LanguageRun language => language with { Content = Footnotes(language.Content, path, depth + 1) },
            Link link => link with { Content = Footnotes(link.Content, path, depth + 1) },
            _ => part,
        })));
    }
}
