using System.Globalization;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Tells which numbers of headings Word's own counting gives: those of an outline that begins with 1 and leaves no level out.
/// </summary>
internal sealed class HeadingNumbering
{
    /// <summary>The numbering that all such headings count in.</summary>
    internal const int NumberId = 1;

    internal const int Levels = 3;

    private readonly int[] _counts = new int[Levels];

    /// <summary>Whether each level up to the heading's own is in its number.</summary>
    internal static bool IsRegular(ResolvedHeading heading) =>
        heading.Number is { } number && number.AsSpan().Count('.') == heading.Level - 1;

    internal static NumberPlace Regular(ResolvedHeading heading) => new(NumberId, heading.Level - 1);

    /// <summary>Counts a heading; whether Word counts it to the number that it is to have.</summary>
    internal bool Counts(ResolvedHeading heading)
    {
        if (!IsRegular(heading))
        {
            return false;
        }

        var own = heading.Level - 1;
        var next = string.Join('.', _counts.Take(own).Append(_counts[own] + 1)
            .Select(count => count.ToString(CultureInfo.InvariantCulture)));
        if (next != heading.Number)
        {
            return false;
        }

        _counts[own]++;
        _counts.AsSpan(own + 1).Clear();
        return true;
    }
}
