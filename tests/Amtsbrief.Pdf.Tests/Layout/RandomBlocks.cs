using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Tests.Export.Images;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Makes blocks of every kind that pass the check.</summary>
internal static class RandomBlocks
{
    private static readonly LetterImage Image = new() { Data = [.. TestImages.Logo], AlternativeText = "Lageplan" };

    // Short enough for any cell, so that no word is too wide for it.
    private static readonly Gen<string> Words = Gen.OneOf(
            ((string[])["Haus", "der", "12,5", "Plan", "am", "Weg", "(siehe", "oben)", "–", "7."]).Select(Gen.Const).ToArray())
        .Array[1, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<RichText> Noted = Gen.Select(Words, RandomTexts.Rich, Gen.Int[0, 3])
        .Select(RichText (text, note, kind) => kind == 0 ? [text, new Footnote(note), ", ", text] : RichText.Of(text));

    private static readonly Gen<Block> Paragraph = Gen.Select(RandomTexts.Rich, Gen.Bool, Gen.Int[0, 5])
        .Select(Block (text, keep, kind) => new Paragraph(text) { KeepWithNext = keep && kind == 0, KeepTogether = kind == 1 });

    private static readonly Gen<Block> KeyValue = Gen.Select(RandomTexts.Rich, Noted).Select(
        Block (first, second) => new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = "Ort:", Lines = [first] },
                new KeyValueRow { Key = "Weitere Angaben:", Lines = [second, first] },
            ],
        });

    private static readonly Gen<ListItem> Short = Noted.Select(text => ListItem.Of(text));

    private static readonly Gen<Block> List = Gen.Select(
        Gen.Enum<ListStyle>(), Short.Array[1, 6], RandomTexts.Rich, Gen.Bool, Gen.Int[1, 30]).Select(
            Block (style, items, text, nested, start) => new ListBlock
            {
                Style = style,
                Start = start,
                Items =
                [
                    .. items,
                    .. nested ? (ListItem[])[new ListItem([new Paragraph(text), new ListBlock { Items = [.. items] }])] : [],
                ],
            });

    private static readonly Gen<TableRow> Row = Gen.Select(Noted, Noted, Words, Gen.Int[0, 3]).Select(
        TableRow (first, second, third, kind) => kind switch
        {
            0 => [new TableCell { Lines = [first, second], ColumnSpan = 2 }, third],
            1 => [new TableCell { Lines = [first], IsRowHeader = true }, "", TableCell.Of(second)],
            _ => [TableCell.Of(first), TableCell.Of(second), third],
        });

    private static readonly Gen<TableRow[]> Bound = Gen.Select(Noted, Words, Words).Select(
        TableRow[] (first, second, third) =>
        [
            [new TableCell { Lines = [first, first], RowSpan = 2 }, second, third], [second, TableCell.Of(first)],
        ]);

    private static readonly Gen<Block> Table = Gen.Select(
        Row.Array[1, 12], Bound.Array[0, 2], Row.Array[0, 4], Gen.Int[0, 2], Gen.Bool).Select(
            Block (rows, bound, more, headers, captioned) => new TableBlock
            {
                Columns = [new TableColumn(), new TableColumn { Alignment = ColumnAlignment.Right }, new TableColumn()],
                HeaderRows = headers,
                Caption = captioned ? RichText.Of("Tabelle") : null,
                Rows =
                [
                    .. Enumerable.Range(1, headers).Select(TableRow (row) => [$"Kopf {row}", "Menge", "Preis"]),
                    .. rows.Select(row => headers > 0 ? row : WithHeader(row)), .. bound.SelectMany(pair => pair), .. more,
                ],
            });

    private static readonly Gen<Block> Figure = Gen.Select(Gen.Int[5, 90], Gen.Enum<HorizontalAlignment>(), Gen.Bool)
        .Select(Block (width, alignment, captioned) => new ImageBlock
        {
            Image = Image, Width = width.Mm, Alignment = alignment, Caption = captioned ? RichText.Of("Bild") : null,
        });

    private static readonly Gen<Block> Quotation = Gen.Select(Noted.Array[1, 3], Noted, Gen.Bool).Select(
        Block (paragraphs, source, sourced) => new Quotation { Paragraphs = [.. paragraphs], Source = sourced ? source : null });

    private static readonly Gen<Block> Other = Gen.Select(Gen.Int[0, 4], Gen.Bool, Noted).Select(
        Block (kind, numbered, text) => kind switch
        {
            0 => new HorizontalRule(),
            1 => new VerticalSpace(9.Mm),
            2 => new PageBreak(),
            3 => new PartialSubject("Gebühr.", text),
            _ => new Heading(1, "Über den Weg am Haus der Verwaltung") { IsNumbered = numbered },
        });

    // A table without any header says nothing to who does not see it.
    private static TableRow WithHeader(TableRow row) =>
        new([row.Cells[0] with { IsRowHeader = true }, .. row.Cells.Skip(1)]);

    internal static Gen<Block> Any { get; } = Gen.Frequency(
        (4, Paragraph), (2, List), (2, Table), (1, KeyValue), (1, Figure), (1, Quotation), (3, Other));
}
