using System.Globalization;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Numbers headings by decimals without a closing dot (DIN 5008); counts those alone that are to be numbered.</summary>
internal sealed class HeadingNumbers
{
    internal const int Deepest = 3;

    private readonly int[] _counts = new int[Deepest];

    /// <summary>The number of the next numbered heading.</summary>
    /// <param name="level">Its level, 1 to 3.</param>
    internal string Next(int level)
    {
        _counts[level - 1]++;
        _counts.AsSpan(level).Clear();

        // A level that has no number yet has none to show.
        return string.Join('.', _counts.Take(level).Where(count => count > 0)
            .Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }
}
