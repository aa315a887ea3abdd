using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The information block.</summary>
internal static class BlockFigures
{
    private const double SmallestType = 8;
    private const string SenderBlock = "it begins in the letterhead, as sender blocks of federal letters do";

    /// <summary>The norm makes the block up to 75 mm wide.</summary>
    private static readonly Length Right = 200.Mm;
    private static readonly Length AxisSpread = 0.5.Mm;

    internal static IEnumerable<Measurement> Of(LetterZones letter)
    {
        var block = letter.Side is { IsColumn: false } side ? side : null;
        var rows = block?.Rows ?? [];
        var figures = new FigureList(LetterPart.InformationBlock)
        {
            Missing = letter.Side is null ? "nothing stands right of the address" : "the letter has a side column instead",
        };
        var note = new FigureNote { Reason = block is { IsSenderBlock: true } ? SenderBlock : null };
        figures.Length(
            "information-block.left",
            "Left edge",
            block?.Left,
            block is { IsSenderBlock: true } ? Norm.Open : Norms.Exactly(FormFigures.BlockLeft, Norms.Edge),
            note);
        figures.Length(
            "information-block.top",
            "Beginning of the first line",
            rows.IsEmpty ? null : rows[0].LineTop(block!.Pitch),
            block is { IsSenderBlock: true }
                ? Norm.Open
                : Norms.Top(letter.Form.BlockTop, rows is [var first, ..] ? first : null, block?.Pitch ?? FormFigures.Pitch),
            note);
        figures.Length("information-block.right", "Right edge", block?.Right, Norms.AtMost(Right, Norms.Edge));
        figures.Length(
            "information-block.height",
            "Height",
            block is null ? null : rows[^1].LineBottom(block.Pitch) - rows[0].LineTop(block.Pitch),
            Norm.Open,
            new FigureNote { Reason = "at least 40 mm are kept free for it; a higher one moves the subject" });
        figures.Length(
            "information-block.gap",
            "From its end to the subject",
            Gap(letter, block),
            Norms.AtLeast(FormFigures.SpaceAboveText, Norms.LineTop),
            new FigureNote { Missing = block is null ? null : "no text below it" });
        figures.Count("information-block.lines", "Lines", block?.Rows.Count, Norm.Open);
        figures.Length(
            "information-block.value-axis",
            "Values, farthest from their axis",
            ValueAxis.Spread(rows),
            Norms.Exactly(Length.Zero, AxisSpread),
            new FigureNote { Missing = block is null ? null : "no two values beside labels" });
        figures.Size("information-block.size", "Type size", Figure.Min(rows, SmallestSize), Norms.Points(SmallestType));
        return figures.All;
    }

    private static Length SmallestSize(TextRow row) => row.Parts.Min(part => part.Size);

    private static Length? Gap(LetterZones letter, SideText? block) =>
        block is not null && letter.Text.First is { } text
            ? text.LineTop(letter.Text.UsedPitch) - block.Rows[^1].LineBottom(block.Pitch)
            : null;
}
