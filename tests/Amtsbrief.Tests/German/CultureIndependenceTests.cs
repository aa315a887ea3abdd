using System.Globalization;
using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Grammar;
using Amtsbrief.German.Numbers;
using Amtsbrief.German.Periods;
using Amtsbrief.German.Times;
using NodaTime;

namespace Amtsbrief.Tests.German;

public sealed class CultureIndependenceTests
{
    private static readonly string _expected = Everything();

    public static TheoryData<string> Cultures => ["signs", "digits", "hijri", "buddhist"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Given_an_odd_current_culture_when_written_and_read_then_nothing_changes(string name)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Make(name);
        try
        {
            // The culture really shows where code does follow it.
            Assert.NotEqual("-1,234.5|03/31/2017", $"{-1234.5:N1}|{new DateTime(2017, 3, 31):d}");
            Assert.Equal(_expected, Everything());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static string Everything()
    {
        var lines = new List<string>();
        foreach (var day in (LocalDate[])[new(1, 1, 1), new(2016, 2, 29), new(9999, 12, 31)])
        {
            foreach (var format in Enum.GetValues<GermanDateFormat>())
            {
                var text = GermanDate.Format(day, format);
                Assert.Equal(day, GermanDate.Parse(text, format));
                lines.Add(text);
            }
        }

        var time = new EventTime.Between(new(9, 5), new(14, 30, 7));
        var range = new DateInterval(new(2017, 12, 30), new(2018, 1, 2));
        foreach (var style in (GermanDateTimeStyle[])[GermanDateTimeStyle.Din5008, GermanDateTimeStyle.DotTimes])
        {
            var text = GermanTime.Format(time, style);
            Assert.Equal(time, GermanTime.ParseEvent(text, style));
            lines.Add(text);
            lines.Add(GermanDate.FormatRange(range, GermanDateFormat.Alphanumeric, style));
            Assert.Equal(range, GermanDate.ParseRange(lines[^1], GermanDateFormat.Alphanumeric, style.Names));
        }

        lines.Add(GermanDate.FormatList([new(2017, 5, 3), new(2018, 5, 4)], CalendarNames.Germany));
        lines.AddRange(Enum.GetValues<MonthFormat>().Select(
            format => GermanMonth.Format(new YearMonth(2017, 9), format, CalendarNames.Austria)));
        lines.AddRange(Enum.GetValues<QuarterFormat>().Select(format => GermanQuarter.Format(new Quarter(2017, 3), format)));
        lines.Add(GermanZonedTime.Format(
            Instant.FromUtc(2017, 1, 1, 3, 4).InZone(DateTimeZoneProviders.Tzdb["Asia/Kolkata"]),
            GermanDateFormat.Iso,
            GermanDateTimeStyle.Din5008));
        lines.Add(GermanPeriod.Format(new LengthOfTime(1414, TimeUnit.Day), GermanCase.Dative, NumberForm.Figures));
        lines.Add(GermanPeriod.Parse("binnen 1414 Tagen").ToString());
        lines.Add(string.Concat(GermanDate.WeekdayMismatches("DONNERSTAG, 31. MÄRZ 2017").Select(found => found.Date.Day)));
        lines.Add(PhoneNumber.Parse("+49 (0)211 855-5").ToString());
        _ = GermanDate.TryParse("29.02.2017", GermanDateFormat.Numeric, CalendarNames.Germany, out _, out var reason);
        lines.Add(reason!);
        return string.Join('\n', lines);
    }

    private static CultureInfo Make(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        switch (name)
        {
            case "signs":
                culture.NumberFormat.NegativeSign = "minus";
                culture.NumberFormat.NumberGroupSeparator = "·";
                culture.DateTimeFormat.DateSeparator = "~";
                culture.DateTimeFormat.TimeSeparator = "h";
                break;
            case "digits":
                culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
                culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
                culture.NumberFormat.NumberDecimalSeparator = "٫";
                break;
            case "hijri":
                return new CalendarCulture(new HijriCalendar());
            default:
                return new CalendarCulture(new ThaiBuddhistCalendar());
        }

        return culture;
    }

    private sealed class CalendarCulture(Calendar calendar) : CultureInfo("")
    {
        private readonly NumberFormatInfo _numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

        public override Calendar Calendar { get; } = calendar;

        public override NumberFormatInfo NumberFormat
        {
            get => _numbers;
            set => throw new NotSupportedException();
        }
    }
}
