using System.Buffers;
using NodaTime;

namespace Amtsbrief.German.Dates;

/// <summary>Reads a weekday and the date after it from a running text, in the spellings people use.</summary>
internal static class WeekdayDateReader
{
    private const int LettersOfAbbreviation = 2;
    private const int LettersOfShortestName = 6;

    private static readonly string[] _articles = ["den", "dem", "der"];

    // Runs from Monday to Sunday; only with this case, for "so" and "mi" are words or parts of other texts.
    private static readonly string[] _abbreviations = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

    private static readonly (string Name, int Month)[] _otherMonthNames =
    [
        // The second spelling is decomposed: a and U+0308.
        ("Ma\u0308rz", 3),
        ("Jänner", 1), ("Jän", 1), ("Jan", 1), ("Feb", 2), ("Febr", 2), ("Mär", 3), ("Mrz", 3),
        ("Apr", 4), ("Jun", 6), ("Jul", 7),
        ("Aug", 8), ("Sep", 9), ("Sept", 9), ("Okt", 10), ("Nov", 11), ("Dez", 12),
    ];

    /// <summary>The letters that names and abbreviations of weekdays begin with: Montag, Dienstag, Freitag, Samstag.</summary>
    internal static SearchValues<char> Initials { get; } = SearchValues.Create("MDFSmdfs");

    public static bool TryRead(ref TextCursor cursor, out IsoDayOfWeek weekday, out LocalDate date)
    {
        date = default;
        return TryReadWeekday(ref cursor, out weekday)
            && TrySkipGap(ref cursor)
            && TryReadFigures(ref cursor, out var year, out var month, out var day)
            && DateParts.TryMake(year, month, day, out date, out _);
    }

    private static bool TryReadWeekday(ref TextCursor cursor, out IsoDayOfWeek weekday)
    {
        // Rules out words such as "die" and "mit", which begin like a weekday.
        weekday = default;
        if (cursor.LettersAhead is not (LettersOfAbbreviation or >= LettersOfShortestName))
        {
            return false;
        }

        for (weekday = IsoDayOfWeek.Monday; weekday <= IsoDayOfWeek.Sunday; weekday++)
        {
            if (cursor.TrySkipWord(CalendarNames.Germany.NameOf(weekday), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (cursor.TrySkipWord(_abbreviations[(int)weekday - 1]))
            {
                cursor.TrySkip('.');
                return true;
            }
        }

        weekday = IsoDayOfWeek.Saturday;
        return cursor.TrySkipWord("Sonnabend", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TrySkipGap(ref TextCursor cursor)
    {
        var hasComma = cursor.TrySkip(',');
        var hasSpace = cursor.SkipWhiteSpace();
        var hasBracket = cursor.TrySkip('(');
        foreach (var article in _articles)
        {
            if (cursor.TrySkipWord(article))
            {
                return cursor.SkipWhiteSpace();
            }
        }

        return hasComma || hasSpace || hasBracket;
    }

    private static bool TryReadFigures(ref TextCursor cursor, out int year, out int month, out int day)
    {
        month = day = 0;
        if (cursor.TryReadNumber(4, 4, out year))
        {
            return cursor.TrySkip('-') && cursor.TryReadNumber(2, 2, out month)
                && cursor.TrySkip('-') && cursor.TryReadNumber(2, 2, out day);
        }

        if (!cursor.TryReadNumber(1, 2, out day) || !cursor.TrySkip('.'))
        {
            return false;
        }

        cursor.SkipWhiteSpace();
        var hasMonth = cursor.TryReadNumber(1, 2, out month)
            ? cursor.TrySkip('.')
            : TryReadMonth(ref cursor, out month);
        cursor.SkipWhiteSpace();
        return hasMonth && cursor.TryReadNumber(4, 4, out year);
    }

    private static bool TryReadMonth(ref TextCursor cursor, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (cursor.TrySkipWord(CalendarNames.Germany.NameOfMonth(month), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var (name, number) in _otherMonthNames)
        {
            if (cursor.TrySkipWord(name, StringComparison.OrdinalIgnoreCase))
            {
                cursor.TrySkip('.');
                month = number;
                return true;
            }
        }

        return false;
    }
}
