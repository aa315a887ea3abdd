namespace Amtsbrief.German;

/// <summary>Reads the sign between the ends of a range, whichever it is.</summary>
internal static class RangeSigns
{
    public static bool TrySkip(ref TextCursor cursor)
    {
        var start = cursor.Position;
        _ = cursor.TrySkipSpace();
        if (cursor.TrySkip('–'))
        {
            _ = cursor.TrySkipSpace();
            return true;
        }

        cursor.Position = start;
        return cursor.TrySkipBetweenSpaces("bis");
    }
}
