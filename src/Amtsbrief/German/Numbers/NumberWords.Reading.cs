namespace Amtsbrief.German.Numbers;

/// <content>Reads numbers in words at a place in a text.</content>
public static partial class NumberWords
{
    /// <summary>Reads a number and stops behind it.</summary>
    internal static bool TryRead(ref TextCursor cursor, out long number)
    {
        number = 0;
        if (cursor.TrySkipWord(_belowTwenty[0]))
        {
            return true;
        }

        var isNegative = cursor.TrySkipWithSpace("minus");
        var (sum, isRead) = (0m, false);
        foreach (var (value, singular, plural) in _scales)
        {
            if (TryReadScaled(ref cursor, singular, plural, out var count))
            {
                (sum, isRead) = (sum + (count * (decimal)value), true);
                var behind = cursor.Position;
                cursor.Position = cursor.TrySkipSpace() && TryReadBelowThousand(ref cursor, out _) ? behind + 1 : behind;
            }
        }

        var beforeRest = cursor.Position;
        if (!TryReadBelowMillion(ref cursor, out var rest)
            || (rest % 100 == 1 && !TrySkipEndOfOne(ref cursor))
            || cursor.AtLetter)
        {
            (cursor.Position, rest) = (beforeRest, 0);
        }

        var total = isNegative ? -(sum + rest) : sum + rest;
        number = total is >= long.MinValue and <= long.MaxValue ? (long)total : 0;
        return number != 0 && (isRead || rest > 0);
    }

    /// <summary>A final 1 is "eins", "eine" or "ein".</summary>
    private static bool TrySkipEndOfOne(ref TextCursor cursor) =>
        cursor.TrySkip('s') || cursor.TrySkip('e') || !cursor.AtLetter;

    private static bool TryReadScaled(ref TextCursor cursor, string singular, string plural, out int count)
    {
        var start = cursor.Position;
        if (TryReadBelowThousand(ref cursor, out count) && (count % 100 != 1 || cursor.TrySkip('e')) && cursor.TrySkipSpace()
            && cursor.TrySkipWord(count == 1 ? singular : plural))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadBelowMillion(ref TextCursor cursor, out int number)
    {
        var start = cursor.Position;
        var hasCount = TryReadBelowThousand(ref cursor, out var count);
        if (!cursor.TrySkip(Thousand))
        {
            number = count;
            return hasCount;
        }

        _ = TryReadBelowThousand(ref cursor, out var rest);
        number = (Math.Max(count, 1) * 1000) + rest;
        return cursor.Position > start;
    }

    private static bool TryReadBelowThousand(ref TextCursor cursor, out int number)
    {
        var start = cursor.Position;
        var hundreds = 0;
        if (TryReadDigit(ref cursor, out var digit) && cursor.TrySkip(Hundred))
        {
            hundreds = digit;
        }
        else
        {
            cursor.Position = start;
            hundreds = cursor.TrySkip(Hundred) ? 1 : 0;
        }

        number = (hundreds * 100) + ReadBelowHundred(ref cursor);
        return number > 0;
    }

    private static int ReadBelowHundred(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (TryReadDigit(ref cursor, out var digit) && cursor.TrySkip(And) && TryReadTens(ref cursor, out var tens))
        {
            return tens + digit;
        }

        cursor.Position = start;
        if (TryReadTens(ref cursor, out tens))
        {
            return tens;
        }

        // Longest first: "dreizehn" before "drei".
        for (var number = _belowTwenty.Count - 1; number > 0; number--)
        {
            if (cursor.TrySkip(_belowTwenty[number]))
            {
                return number;
            }
        }

        return 0;
    }

    private static bool TryReadDigit(ref TextCursor cursor, out int digit)
    {
        for (digit = 9; digit > 0; digit--)
        {
            if (cursor.TrySkip(_belowTwenty[digit]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadTens(ref TextCursor cursor, out int tens)
    {
        for (var at = 0; at < _tens.Count; at++)
        {
            if (cursor.TrySkip(_tens[at]))
            {
                tens = (at + 2) * 10;
                return true;
            }
        }

        tens = 0;
        return false;
    }
}
