using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.Inlines;

namespace Samples.Tests.Generated;

/// <summary>Random blocks, each of which begins with a word of its own, so that it can be found on any page.</summary>
internal sealed class GeneratedBlocks(Words words)
{
    private int _count;

    /// <summary>The words that the blocks begin with, in order.</summary>
    internal List<string> Marks { get; } = [];

    internal Paragraph Paragraph(int least = 1) => new(Marked(words.Text(words.Between(least, 5))));

    internal Block Next() => words.Between(0, 11) switch
    {
        0 => new Heading(1, Marked(words.Sentence(2, 5))) { IsNumbered = words.Chance(50) },
        1 => new ListBlock
        {
            Style = words.One(Enum.GetValues<ListStyle>()),
            Items = [Marked(words.Sentence(3, 8)), words.Text(1), words.Sentence(2, 4)],
        },
        2 => Table(words.Between(2, 12)),
        3 => new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = Mark() + ":", Lines = [words.Sentence(3, 6), words.Sentence(2, 3)] },
                new KeyValueRow { Key = "Ort:", Lines = ["Rathaus"] },
            ],
        },
        4 => new Quotation { Paragraphs = [Marked(words.Text(2))], Source = words.Chance(50) ? RichText.Of("Niederschrift") : null },
        5 => new Paragraph([Marked(words.Text(1)), " ", words.Sentence(3, 6), new Footnote(words.Sentence(4, 20))]),
        _ => Paragraph(),
    };

    private TableBlock Table(int rows) => new()
    {
        Columns = [new TableColumn(), new TableColumn(), new TableColumn { Alignment = ColumnAlignment.Comma }],
        Rows =
        [
            [Mark(), "Gegenstand", "Betrag"],
            .. Enumerable.Range(1, rows).Select(row => new TableRow(ValueList.Create<TableCell>(
                [$"{row}.", words.Sentence(2, 12), $"{words.Between(1, 9999)},{words.Between(10, 99)}"]))),
        ],
    };

    private string Marked(string text) => $"{Mark()} {text}";

    private string Mark()
    {
        Marks.Add($"Stelle{++_count}");
        return Marks[^1];
    }
}
