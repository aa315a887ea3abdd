using Amtsbrief.English;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Resolving;

/// <summary>The dates and times of a letter in the language of its template.</summary>
internal static class LetterDates
{
    internal static string Of(LocalDate date, Template template) => template.DateLanguage == DateLanguage.English
        ? EnglishDateTime.Format(date, template.DateFormat)
        : GermanDate.Format(date, template.DateFormat, template.DateTimeStyle.Names);

    /// <summary>When something takes place, weekday included.</summary>
    internal static string Of(LocalDate date, EventTime? time, Template template)
    {
        const GermanDateFormat Format = GermanDateFormat.AlphanumericWithWeekday;
        return template.DateLanguage == DateLanguage.English
            ? EnglishDateTime.Format(date, time, Format, template.DateTimeStyle)
            : GermanDateTime.Format(date, time, Format, template.DateTimeStyle);
    }
}
