using Amtsbrief.Blocks;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>
/// Letters of blocks drawn by lot, the same for the same seed. Each text begins with a word of its own, by which it is found
/// again, and goes on with one that is not hyphenated, so that no line is all but full: LibreOffice rounds widths, and might
/// break it elsewhere. Footnotes are not among the blocks: LibreOffice 7.4 does not heed what keeps together on pages that
/// have some.
/// </summary>
internal sealed class RandomBlocks
{
    /// <summary>How the first words of texts begin.</summary>
    internal const string Mark = "Nr-";

    private readonly Random _random;
    private int _marks;

    private RandomBlocks(int seed) => _random = new Random(seed);

    internal static Letter Letter(int seed)
    {
        var blocks = new RandomBlocks(seed);
        return TestLetters.Short with
        {
            Body = ValueList.From(Enumerable.Range(0, blocks._random.Next(20, 60)).Select(_ => blocks.Next())),
        };
    }

    private Block Next() => _random.Next(13) switch
    {
        0 => new Heading(1, Text(2, 14)) { IsNumbered = _random.Next(2) == 0 },
        1 => List(depth: 0),
        2 => Table(),
        3 => new Quotation { Paragraphs = [Text(5, 30), Text(2, 9)], Source = _random.Next(2) == 0 ? Text(1, 3) : null },
        4 => new HorizontalRule(),
        5 => new VerticalSpace(_random.Next(2, 30).Mm),
        6 => new ImageBlock
        {
            Image = BlockLetters.Image,
            Width = _random.Next(20, 120).Mm,
            Alignment = (HorizontalAlignment)_random.Next(3),
            Caption = _random.Next(2) == 0 ? Text(2, 6) : null,
        },
        7 => _random.Next(3) == 0 ? new PageBreak() : new PartialSubject(Text(1, 2), Text(8, 40)),
        8 => TestLetters.Short.Body[1],
        _ => new Paragraph(Text(5, 90)),
    };

    private ListBlock List(int depth) => new()
    {
        Style = (ListStyle)_random.Next(6),
        Start = _random.Next(1, 4),
        Items = ValueList.From(Enumerable.Range(0, _random.Next(2, 7)).Select(_ => depth < 2 && _random.Next(4) == 0
            ? new ListItem([new Paragraph(Text(2, 20)), List(depth + 1)])
            : Text(1, 30))),
    };

    private TableBlock Table()
    {
        var columns = _random.Next(2, 5);
        return new TableBlock
        {
            Columns = ValueList.From(Enumerable.Range(0, columns).Select(
                _ => new TableColumn { Width = (160 / columns).Mm, Alignment = (ColumnAlignment)_random.Next(3) })),
            HeaderRows = _random.Next(2),
            Caption = _random.Next(2) == 0 ? Text(1, 5) : null,
            Rows = ValueList.From(Enumerable.Range(0, _random.Next(2, 20)).Select(
                _ => new TableRow(ValueList.From(Enumerable.Range(0, columns).Select(_ => (TableCell)Text(1, 6)))))),
        };
    }

    private RichText Text(int fewest, int most) => RichText.Of(string.Join(
        ' ', Enumerable.Repeat("Wort", _random.Next(fewest, most + 1)).Prepend($"{Mark}{++_marks}")));
}
