namespace Amtsbrief.German;

/// <summary>Writes the sign between the ends of a range, and reads it, whichever it is.</summary>
internal static class RangeSigns
{
    public static string Of(RangeSign sign) => sign switch
    {
        RangeSign.SpacedEnDash => " – ",
        RangeSign.EnDash => "–",
        RangeSign.Word => " bis ",
        _ => throw new InvalidOperationException($"{sign} is not a sign of ranges."),
    };

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
