using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <content>Writes and reads several dates as one list.</content>
public static partial class GermanDate
{
    /// <summary>
    /// Writes several dates as they follow "am" (Aufzählung): <c>3., 4. und 7. Mai 2017</c>. Month and year stand behind the last
    /// date that has them: <c>29., 30. April und 2. Mai 2017</c>, <c>30. Dezember 2017 und 2. Januar 2018</c>.
    /// </summary>
    /// <param name="dates">The dates, at least one, each after the one before it.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">There are no dates, or one is not after the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1.</exception>
    public static string FormatList(ValueList<LocalDate> dates, CalendarNames names) => WriteList(dates, names, hasYears: true);

    /// <summary>Writes several dates of one year without naming it: <c>3., 4. und 7. Mai</c>.</summary>
    /// <param name="dates">The dates, at least one, of one year, each after the one before it.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no dates, one is not after the one before it, or the years differ.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static string FormatListWithoutYear(ValueList<LocalDate> dates, CalendarNames names) =>
        WriteList(dates, names, hasYears: false);

    /// <summary>Reads several dates, the last of which has month and year.</summary>
    /// <param name="text">The text, as <see cref="FormatList"/> writes it; a space may also be U+00A0 or U+202F.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The dates, each after the one before it.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="FormatException">The text is no such list; the message gives the reason.</exception>
    public static ValueList<LocalDate> ParseList(ReadOnlySpan<char> text, CalendarNames names) =>
        TryParseList(text, names, year: null, out var dates, out var reason) ? dates : throw new FormatException(reason);

    /// <summary>Reads several dates, or says why the text is no such list.</summary>
    /// <param name="text">
    /// The text, as <see cref="FormatList"/> writes it, or <see cref="FormatListWithoutYear"/> if a year is given; a space may
    /// also be U+00A0 or U+202F.
    /// </param>
    /// <param name="names">The names of the months.</param>
    /// <param name="year">The year of dates that are written without one; null if the text names it.</param>
    /// <param name="dates">The dates, each after the one before it.</param>
    /// <param name="reason">
    /// Why not: the form is another one, there is no such day, or a date is not after the one before.
    /// </param>
    /// <returns>Whether the text is such a list.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    public static bool TryParseList(
        ReadOnlySpan<char> text,
        CalendarNames names,
        int? year,
        out ValueList<LocalDate> dates,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(names);
        (dates, reason) = ([], "Several dates are written 3., 4. und 7. Mai 2017.");
        if (TryReadList(text, names, out var parts) && TryComplete(parts, year, out dates, out reason))
        {
            return true;
        }

        reason = $"\"{text}\": {reason}";
        return false;
    }

    private static bool TryReadList(ReadOnlySpan<char> text, CalendarNames names, out List<DateParts> parts)
    {
        var cursor = new TextCursor(text);
        parts = [];
        for (var isLast = false; DateParts.TryRead(ref cursor, names.Months, out var date);)
        {
            parts.Add(date);
            if (cursor.AtEnd)
            {
                return isLast || parts.Count == 1;
            }

            if (isLast || !TrySkipJoint(ref cursor, out isLast))
            {
                return false;
            }
        }

        return false;
    }

    private static bool TrySkipJoint(ref TextCursor cursor, out bool isLast)
    {
        isLast = cursor.TrySkipBetweenSpaces("und");
        return isLast || (cursor.TrySkip(',') && cursor.TrySkipSpace());
    }

    /// <summary>Fills in from the last date to the first what each shares with the one behind it.</summary>
    private static bool TryComplete(
        List<DateParts> parts, int? year, out ValueList<LocalDate> dates, [NotNullWhen(false)] out string? reason)
    {
        var complete = new LocalDate[parts.Count];
        LocalDate? later = null;
        reason = null;
        for (var at = parts.Count - 1; at >= 0 && reason is null; at--)
        {
            var date = later is null ? parts[at] with { Year = parts[at].Year ?? year } : parts[at];
            if (date.TryComplete(later, out complete[at], out reason) && complete[at] >= later)
            {
                reason = "Each date must be after the one before it.";
            }

            later = complete[at];
        }

        dates = reason is null ? ValueList.Create<LocalDate>(complete) : [];
        return reason is null;
    }

    private static string WriteList(ValueList<LocalDate> dates, CalendarNames names, bool hasYears)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (dates.IsEmpty)
        {
            throw new ArgumentException("A list of dates has at least one.", nameof(dates));
        }

        var text = "";
        for (var at = 0; at < dates.Count; at++)
        {
            var date = ToIso(dates[at]);
            LocalDate? next = at + 1 < dates.Count ? ToIso(dates[at + 1]) : null;
            if (next <= date || (!hasYears && next is { } other && other.Year != date.Year))
            {
                throw new ArgumentException(
                    "Each date must be after the one before it, and of its year if none is named.", nameof(dates));
            }

            var isLastOfYear = next?.Year != date.Year;
            var month = isLastOfYear || next?.Month != date.Month ? " " + names.NameOfMonth(date.Month) : "";
            var year = isLastOfYear && hasYears ? Invariant($" {date.Year:0000}") : "";
            var joint = next is null ? "" : at + 2 == dates.Count ? " und " : ", ";
            text += Invariant($"{date.Day}.") + month + year + joint;
        }

        return text;
    }
}
