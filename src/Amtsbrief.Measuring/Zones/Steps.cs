namespace Amtsbrief.Measuring.Zones;

/// <summary>Distances from base line to base line.</summary>
internal static class Steps
{
    /// <summary>The line pitch of common programs in parts of the type size; used where there are no two lines.</summary>
    internal const double UsualPitch = 1.2;

    private const double Narrowest = 0.9;
    private const double Widest = 1.7;

    private static readonly Length Bin = 0.1.Mm;

    /// <summary>The most common step between lines without a blank one; null if there are no such two lines.</summary>
    internal static Length? PitchOf(IEnumerable<TextRow> rows) => LengthMath.MostCommon(
        Pairs(rows).Where(IsWithinText).Select(pair => pair.Below.Baseline - pair.Above.Baseline), Bin);

    /// <summary>Each row of a page with the next one.</summary>
    internal static IEnumerable<(TextRow Above, TextRow Below)> Pairs(IEnumerable<TextRow> rows)
    {
        TextRow? last = null;
        foreach (var row in rows)
        {
            if (last is not null && last.Page == row.Page)
            {
                yield return (last, row);
            }

            last = row;
        }
    }

    private static bool IsWithinText((TextRow Above, TextRow Below) pair)
    {
        var step = (pair.Below.Baseline - pair.Above.Baseline).Millimetres / pair.Below.Size.Millimetres;
        return step is > Narrowest and < Widest && pair.Above.Size.IsNear(pair.Below.Size, 0.6.Pt);
    }
}
