using Amtsbrief.Blocks;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Json;

/// <summary>Random blocks, with the texts of <see cref="LetterGen"/>.</summary>
internal static class BlockGen
{
    internal static readonly Gen<Length> AnyLength = Gen.OneOf(
        Gen.Int.Select(Length.FromEmu), Gen.Int[0, 200].Select(mm => mm.Mm), Gen.Int[0, 100].Select(pt => (pt / 2.0).Pt));

    private static readonly Gen<LocalTime> Time = Gen.OneOf(
        Gen.Int[0, 1439].Select(minute => LocalTime.FromMinutesSinceMidnight(minute)),
        Gen.Long[0, NodaConstants.NanosecondsPerDay - 1].Select(LocalTime.FromNanosecondsSinceMidnight));

    private static readonly Gen<EventTime> EventTimes = Gen.OneOf(
        Time.Select(time => (EventTime)new EventTime.At(time)),
        Time.Select(time => (EventTime)new EventTime.From(time)),
        Time.Select(time => (EventTime)new EventTime.Until(time)),
        Gen.Select(Time, Time).Select((one, other) => (EventTime)(one < other
            ? new EventTime.Between(one, other)
            : new EventTime.Between(one, LocalTime.Midnight))));

    private static readonly Gen<KeyValueRow> Row = Gen.Select(LetterGen.Text, LetterGen.Rich.Array[0, 3])
        .Select((key, lines) => new KeyValueRow { Key = key, Lines = ValueList.From(lines) });

    private static readonly Gen<ValueList<KeyValueRow>> Rows = Row.Array[0, 3].Select(ValueList.From);

    private static readonly Gen<HorizontalAlignment> Alignment = Gen.Enum<HorizontalAlignment>();

    private static readonly Gen<TableColumn> Column = Gen.Select(AnyLength.Nullable(), Gen.Enum<ColumnAlignment>())
        .Select((width, alignment) => new TableColumn { Width = width, Alignment = alignment });

    private static readonly Gen<TableCell> Cell =
        Gen.Select(LetterGen.Rich.Array[0, 2], Gen.Int[1, 3], Gen.Int[1, 3], Gen.Bool).Select((lines, columns, rows, heads) =>
            new TableCell { Lines = ValueList.From(lines), ColumnSpan = columns, RowSpan = rows, IsRowHeader = heads });

    private static readonly Gen<TableRow> TableRow = Cell.Array[0, 3].Select(cells => new TableRow(ValueList.From(cells)));

    internal static Gen<ValueList<Block>> Blocks { get; } = BlocksAt(2);

    private static Gen<ValueList<Block>> BlocksAt(int depth) => Gen.Select(Plain(depth), Gen.Bool, Gen.Bool)
        .Select((block, next, together) => block with { KeepWithNext = next, KeepTogether = together })
        .Array[0, 4].Select(ValueList.From);

    private static Gen<Block> Plain(int depth)
    {
        Gen<Block>[] flat =
        [
            LetterGen.Rich.Select(text => (Block)new Paragraph(text)),
            Rows.Select(rows => (Block)new KeyValueBlock { Rows = rows }),
            Gen.Select(LetterGen.Date, EventTimes.Null(), LetterGen.Lines, Rows).Select((date, time, place, rows) =>
                (Block)new EventBlock { Date = date, Time = time, Place = place, FurtherRows = rows }),
            Gen.Select(Gen.Int, LetterGen.Rich, Gen.Bool).Select((level, text, numbered) =>
                (Block)new Heading(level, text) { IsNumbered = numbered }),
            Gen.Select(LetterGen.Rich, LetterGen.Rich).Select((title, text) => (Block)new PartialSubject(title, text)),
            Gen.Select(LetterGen.Rich.Array[0, 2], LetterGen.Rich.Null()).Select((paragraphs, source) =>
                (Block)new Quotation { Paragraphs = ValueList.From(paragraphs), Source = source }),
            Gen.Select(LetterGen.Image, AnyLength.Nullable(), Alignment, LetterGen.Rich.Null())
                .Select((image, width, alignment, caption) =>
                    (Block)new ImageBlock { Image = image, Width = width, Alignment = alignment, Caption = caption }),
            Gen.Select(Column.Array[0, 3], TableRow.Array[0, 3], Gen.Int[0, 3], LetterGen.Rich.Null())
                .Select((columns, rows, headers, caption) => (Block)new TableBlock
                {
                    Columns = ValueList.From(columns), Rows = ValueList.From(rows), HeaderRows = headers, Caption = caption,
                }),
            AnyLength.Select(height => (Block)new VerticalSpace(height)),
            Gen.Const((Block)new HorizontalRule()),
            Gen.Const((Block)new PageBreak()),
        ];
        return depth == 0
            ? Gen.OneOf(flat)
            : Gen.OneOf([.. flat, Gen.Select(BlocksAt(depth - 1).Array[0, 3], Gen.Enum<ListStyle>(), Gen.Int)
                .Select((items, style, start) => (Block)new ListBlock
                {
                    Items = ValueList.From(items.Select(blocks => new ListItem(blocks))), Style = style, Start = start,
                })]);
    }
}
