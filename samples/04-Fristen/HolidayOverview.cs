using Amtsbrief;
using Amtsbrief.Blocks;
using Amtsbrief.German.Dates;
using Amtsbrief.Holidays;

namespace Fristen;

/// <summary>The holidays of a year in several Länder, side by side.</summary>
internal static class HolidayOverview
{
    internal static TableBlock Table(int year, params HolidayCalendar[] places)
    {
        var days = places.SelectMany(place => place.HolidaysIn(year)).Distinct().OrderBy(holiday => holiday.Date);
        return new TableBlock
        {
            Caption = $"Gesetzliche Feiertage {year}",
            Columns = [new TableColumn { Width = 33.Mm }, new TableColumn(), .. places.Select(_ => new TableColumn())],
            Rows = [Header(places), .. days.Select(day => Row(day, places))],
        };
    }

    private static TableRow Header(HolidayCalendar[] places) =>
        ["Tag", "Feiertag", .. places.Select(place => (TableCell)FederalStates.NameOf(place.State))];

    private static TableRow Row(Holiday holiday, HolidayCalendar[] places) =>
    [
        GermanDate.Format(holiday.Date, GermanDateFormat.NumericWithShortWeekday), holiday.Name,
        .. places.Select(place => (TableCell)(place.IsHoliday(holiday.Date) ? "ja" : "nein")),
    ];
}
