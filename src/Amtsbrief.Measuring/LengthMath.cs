namespace Amtsbrief.Measuring;

/// <summary>What measuring needs of lengths beyond sums.</summary>
internal static class LengthMath
{
    extension(Length length)
    {
        /// <summary>A part or multiple of the length.</summary>
        internal Length Times(double factor) => Length.FromMillimetres(length.Millimetres * factor);

        /// <summary>Whether another length differs by no more than <paramref name="tolerance"/>.</summary>
        internal bool IsNear(Length other, Length tolerance) => Math.Abs((long)length.Emu - other.Emu) <= tolerance.Emu;
    }

    /// <summary>The most common of some lengths, those within <paramref name="bin"/> counted as one; null if there are none.</summary>
    internal static Length? MostCommon(IEnumerable<Length> lengths, Length bin)
    {
        var sorted = lengths.Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var (best, bestCount) = (0, 0);
        for (int first = 0, end = 0; first < sorted.Count; first++)
        {
            while (end < sorted.Count && sorted[end] - sorted[first] <= bin)
            {
                end++;
            }

            if (end - first > bestCount)
            {
                (best, bestCount) = (first, end - first);
            }
        }

        return sorted[best + ((bestCount - 1) / 2)];
    }
}
