namespace Amtsbrief.Characters;

/// <summary>
/// The combining marks of Latin, Greek and Cyrillic with their order (Canonical_Combining_Class of Unicode): U+0300 to U+036F
/// and U+0483 to U+0487. Others count as letters of their own, for no composition needs them.
/// </summary>
internal static class CombiningMarks
{
    /// <summary>All of them.</summary>
    internal static IEnumerable<char> All
    {
        get
        {
            for (var mark = '\u0300'; mark <= '\u0487'; mark++)
            {
                if (ClassOf(mark) > 0)
                {
                    yield return mark;
                }
            }
        }
    }

    /// <summary>The class, by which marks below and above a letter are put in order; 0 for what is no mark.</summary>
    internal static int ClassOf(char mark) => mark switch
    {
        < '\u0300' => 0,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u031B' => 216,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0345' => 240,
        '\u034F' => 0,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        >= '\u0316' and <= '\u0333' => 220,
        >= '\u0339' and <= '\u033C' => 220,
        >= '\u0347' and <= '\u0349' => 220,
        '\u034D' or '\u034E' => 220,
        >= '\u0353' and <= '\u0356' => 220,
        '\u0359' or '\u035A' => 220,
        <= '\u036F' => 230,
        >= '\u0483' and <= '\u0487' => 230,
        _ => 0,
    };
}
