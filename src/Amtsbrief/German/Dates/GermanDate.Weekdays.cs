namespace Amtsbrief.German.Dates;

/// <content>Finds wrong weekdays.</content>
public static partial class GermanDate
{
    /// <summary>
    /// Finds the dates in a running text that are of another weekday than the one written before them. Known are the
    /// weekdays' names (also Sonnabend) and their abbreviations of two letters; then perhaps a comma, a bracket and
    /// <c>den</c>, <c>dem</c> or <c>der</c>; then a date such as <c>31. März 2017</c>, <c>31. Mrz. 2017</c>,
    /// <c>31.3.2017</c> or <c>2017-03-31</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The mismatches, in the order of the text. Dates without a year, with a year of two digits, or that no calendar has,
    /// are passed over: which day they mean is not certain.
    /// </returns>
    public static ValueList<WeekdayMismatch> WeekdayMismatches(ReadOnlySpan<char> text)
    {
        // Most texts have no figures, so no dates.
        if (!text.ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        List<WeekdayMismatch>? found = null;
        var cursor = new TextCursor(text);
        while (text[cursor.Position..].IndexOfAny(WeekdayDateReader.Initials) is >= 0 and var skipped)
        {
            var start = cursor.Position += skipped;
            var isWordStart = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
            if (!isWordStart || !WeekdayDateReader.TryRead(ref cursor, out var written, out var date))
            {
                cursor.Position = start + 1;
            }
            else if (date.DayOfWeek != written)
            {
                (found ??= []).Add(new(start, cursor.Position - start, written, date.DayOfWeek, date));
            }
        }

        return found is null ? [] : ValueList.From(found);
    }
}
