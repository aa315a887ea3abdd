using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>The axis on which the values of an information block begin.</summary>
internal static class ValueAxis
{
    /// <summary>Values on an axis stand at least this much of the type size behind their label.</summary>
    private const double LabelGap = 0.6;

    private static readonly Length SameAxis = 0.5.Mm;

    /// <summary>How far the value that is farthest off stands from the axis of most; null if there are no two values.</summary>
    internal static Length? Spread(ValueList<TextRow> rows)
    {
        // Some blocks set values behind a plain space; in blocks that do not, a line with a colon may be a sentence of its own.
        var starts = rows.Select(BehindGap).OfType<Length>().ToList();
        if (starts.Count < 2)
        {
            starts = [.. rows.Select(BehindColon).OfType<Length>()];
        }

        if (starts.Count < 2)
        {
            return null;
        }

        var axis = LengthMath.MostCommon(starts, SameAxis)!.Value;
        return starts.Select(start => Length.FromEmu(Math.Abs((start - axis).Emu))).Max();
    }

    private static Length? BehindGap(TextRow row)
    {
        var words = row.Parts.SelectMany(part => part.Words).ToList();
        var label = words.Zip(words.Skip(1)).ToList()
            .FindIndex(pair => pair.Second.Left - pair.First.Right > pair.First.Size.Times(LabelGap));
        return label < 0 ? null : words[label + 1].Left;
    }

    private static Length? BehindColon(TextRow row)
    {
        var words = row.Parts.SelectMany(part => part.Words).ToList();
        var value = words.FindIndex(word => word.Text.EndsWith(':')) + 1;
        return value > 0 && value < words.Count ? words[value].Left : null;
    }
}
