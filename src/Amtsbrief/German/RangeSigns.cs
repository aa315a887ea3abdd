namespace Amtsbrief.German;

/// <summary>Reads the sign between the ends of a range, whichever it is.</summary>
internal static class RangeSigns
{
    public static bool TrySkip(ref TextCursor cursor)
    {
        var start = cursor.Position;
        var isSpaced = cursor.TrySkipSpace();
        if (cursor.TrySkip('–'))
        {
            cursor.TrySkipSpace();
            return true;
        }

        if (isSpaced && cursor.TrySkip("bis") && cursor.TrySkipSpace())
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }
}
