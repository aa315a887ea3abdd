using Amtsbrief.Blocks;
using Amtsbrief.German.Times;
using Amtsbrief.Tests.Checking;
using CsCheck;
using NodaTime;
using static Amtsbrief.Tests.RandomTexts;

namespace Amtsbrief.Tests;

/// <summary>Random blocks, some of them wrong or inside blocks of one's own.</summary>
internal static class RandomBlocks
{
    // Mostly what can be meant, and some of what nobody means.
    private static readonly Gen<int> _figures = Gen.Frequency<int>(
        (20, Gen.Int[1, 3]), (1, Gen.OneOf(0, -1, 27, 4000, int.MaxValue, int.MinValue)));

    private static readonly Gen<Length> _lengths = Gen.Frequency<Length>(
        (20, Gen.Int[1, 100].Select(millimetres => millimetres.Mm)),
        (1, Gen.Int.Select(Length.FromEmu)));

    private static readonly Gen<KeyValueRow> _rows = Gen.Select(
        TextsOrNull, ListOf(RichTexts, 2), (key, lines) => new KeyValueRow { Key = key, Lines = lines });

    private static readonly Gen<EventTime?> _times = Maybe(Gen.Long[0, NodaConstants.NanosecondsPerDay - 1].Select(
        nanoseconds => (EventTime)new EventTime.From(LocalTime.FromNanosecondsSinceMidnight(nanoseconds))));

    private static readonly Gen<TableColumn> _columns = Gen.Select(
        _lengths.Nullable(), Enums<ColumnAlignment>(),
        (width, alignment) => new TableColumn { Width = width, Alignment = alignment });

    private static readonly Gen<TableCell> _cells = Gen.Frequency<TableCell>(
        (20, Gen.OneOf("12,50 EUR", "7", "–", "", "1.200,5 %").Select(text => (TableCell)text)),
        (4, Gen.Select(
            ListOf(RichTexts, 2), _figures, _figures, Gen.Bool,
            (lines, columns, rows, heads) => new TableCell
            {
                Lines = lines, ColumnSpan = columns, RowSpan = rows, IsRowHeader = heads,
            })),
        (1, Gen.Const((TableCell)null!)));

    private static readonly Gen<TableBlock> _tables =
        from columns in ListOf(_columns, 4)
        from rows in ListOf(_cells.Array[columns.Count, columns.Count].Select(cells => new TableRow(ValueList.From(cells))), 4)
        from headers in Gen.Int[-1, 2]
        from caption in Maybe(RichTexts)
        select new TableBlock { Columns = columns, Rows = rows, HeaderRows = headers, Caption = caption };

    private static readonly Gen<Block> _plain = Gen.OneOf<Block>(
        RichTexts.Select(text => (Block)new Paragraph(text)),
        ListOf(_rows, 3).Select(rows => (Block)new KeyValueBlock { Rows = rows }),
        Gen.Select(Dates, _times, Lines, ListOf(_rows, 1), (date, time, place, rows) =>
            (Block)new EventBlock { Date = date, Time = time, Place = place, FurtherRows = rows }),
        Gen.Select(Gen.Int[0, 4], RichTexts, Gen.Bool, (level, text, isNumbered) =>
            (Block)new Heading(level, text) { IsNumbered = isNumbered }),
        Gen.Select(RichTexts, RichTexts, (title, text) => (Block)new PartialSubject(title, text)),
        _tables.Select(table => (Block)table),
        Gen.Select(ListOf(RichTexts, 2), Maybe(RichTexts), (paragraphs, source) =>
            (Block)new Quotation { Paragraphs = paragraphs, Source = source }),
        Gen.Select(
            Pictures, _lengths.Nullable(), Enums<HorizontalAlignment>(), Maybe(RichTexts),
            (image, width, alignment, caption) =>
                (Block)new ImageBlock { Image = image!, Width = width, Alignment = alignment, Caption = caption }),
        _lengths.Select(height => (Block)new VerticalSpace(height)),
        Gen.Const((Block)new HorizontalRule()),
        Gen.Const((Block)new PageBreak()));

    public static Gen<Block> All { get; } = Gen.Recursive<Block>((depth, inner) =>
    {
        var blocks = ListOf(inner, 3);
        var items = Gen.Frequency<ListItem>(
            (30, TextsOrNull.Select(text => (ListItem)text)),
            (10, blocks.Select(content => new ListItem(content))),
            (1, Gen.Const((ListItem)null!)));
        var lists = Gen.Select(
            ListOf(items, 3), Enums<ListStyle>(), _figures,
            (entries, style, start) => (Block)new ListBlock { Items = entries, Style = style, Start = start });
        var any = depth > 3 ? _plain : Gen.Frequency<Block>(
            (12, _plain), (4, lists), (2, blocks.Select(content => (Block)new OwnBlock(_ => content))),
            (1, Gen.Const((Block)null!)));
        return Gen.Select(any, Gen.Bool, Gen.Bool, (block, keepNext, keepTogether) =>
            block is null ? null! : block with { KeepWithNext = keepNext, KeepTogether = keepTogether });
    });

    // Now and then a value that there is not.
    private static Gen<T> Enums<T>()
        where T : struct, Enum => Gen.Frequency<T>((40, Gen.OneOf(Enum.GetValues<T>())), (1, Gen.Const((T)(object)99)));
}
