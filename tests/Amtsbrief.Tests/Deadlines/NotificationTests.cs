using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using NodaTime;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

public sealed class NotificationTests
{
    private static readonly LocalDate _posted = Day("2026-01-27");

    private static readonly DeadlineCalculator _administrative = new(ProceduralRegime.VwVfG, new(FederalState.NW));

    private static readonly DeadlineCalculator _social = new(ProceduralRegime.SgbX, new(FederalState.NW));

    private static readonly DeadlineCalculator _tax = new(ProceduralRegime.Ao, new(FederalState.NW));

    [Theory]
    // Posted on Tuesday; deemed Saturday 31 January, in tax law Monday 2 February.
    [InlineData("VwVfG", "2026-01-28", "2026-01-31", "§ 41 Abs. 2 Satz 1 VwVfG")]
    [InlineData("VwVfG", "2026-01-31", "2026-01-31", "§ 41 Abs. 2 Satz 1 VwVfG")]
    [InlineData("VwVfG", "2026-02-01", "2026-02-01", "§ 41 Abs. 2 Satz 3 VwVfG")]
    [InlineData("VwVfG", "2026-02-10", "2026-02-10", "§ 41 Abs. 2 Satz 3 VwVfG")]
    [InlineData("SGB X", "2026-01-29", "2026-01-31", "§ 37 Abs. 2 Satz 1 SGB X")]
    [InlineData("SGB X", "2026-02-10", "2026-02-10", "§ 37 Abs. 2 Satz 3 SGB X")]
    [InlineData("AO", "2026-01-31", "2026-02-02", "§ 122 Abs. 2 Nr. 1 AO")]
    [InlineData("AO", "2026-02-01", "2026-02-02", "§ 108 Abs. 3 AO")]
    [InlineData("AO", "2026-02-02", "2026-02-02", "§ 108 Abs. 3 AO")]
    [InlineData("AO", "2026-02-07", "2026-02-07", "§ 122 Abs. 2 Nr. 1 AO")]
    public void Given_an_actual_receipt_when_reckoned_then_only_a_later_one_counts(
        string regime, string received, string notified, string norm)
    {
        var calculator = new DeadlineCalculator(Regime(regime), new(FederalState.NW));
        var notification = calculator.Notify(new Transmission.Post(_posted) { Received = Day(received) });

        Assert.Equal(Day(notified), notification.Day);
        AssertNorm(norm, notification.Steps);
    }

    [Theory]
    [InlineData("electronic")]
    [InlineData("registered")]
    [InlineData("service")]
    [InlineData("abroad")]
    public void Given_other_deemed_ways_when_received_later_then_that_day_counts(string way)
    {
        var late = Day("2026-04-20");

        Assert.Equal(late, _tax.Notify(way switch
        {
            "electronic" => new Transmission.Electronic(_posted) { Received = late },
            "registered" => new Transmission.RegisteredLetter(_posted) { Received = late },
            "service" => new Transmission.ElectronicService(_posted) { Received = late },
            _ => new Transmission.Post(_posted) { IsAbroad = true, Received = late },
        }).Day);
    }

    [Fact]
    public void Given_another_date_on_the_letter_when_reckoned_then_it_counts_from_posting_and_says_so()
    {
        var notification = _administrative.Notify(new Transmission.Post(_posted) { LetterDate = Day("2026-01-22") });

        Assert.Equal(Day("2026-01-31"), notification.Day);
        Assert.Contains("auf das Datum des Schreibens, den 22. Januar 2026, kommt es nicht an", notification.Explanation);
        Assert.Equal(
            _administrative.Notify(new Transmission.Post(_posted)),
            _administrative.Notify(new Transmission.Post(_posted) { LetterDate = _posted }));
    }

    [Fact]
    public void Given_post_abroad_where_nothing_is_deemed_when_reckoned_then_only_receipt_notifies()
    {
        var unknown = _administrative.Notify(new Transmission.Post(_posted) { IsAbroad = true });
        var known = _social.Notify(new Transmission.Post(_posted) { IsAbroad = true, Received = Day("2026-02-06") });

        Assert.Null(unknown.Day);
        AssertNorm("§ 41 Abs. 1 Satz 1 VwVfG", unknown.Steps);
        Assert.Throws<ArgumentException>(() => _administrative.After(unknown, TimeLimit.Months(1)));
        Assert.Equal(Day("2026-02-06"), known.Day);
        AssertNorm("§ 37 Abs. 1 Satz 1 SGB X", known.Steps);
    }

    [Theory]
    // The notice goes out on Tuesday 27 January; the tenth day is Friday 6 February.
    [InlineData("2026-01-27", "2026-01-28")]
    [InlineData("2026-01-30", "2026-01-31")]
    [InlineData("2026-02-06", "2026-02-07")]
    [InlineData("2026-02-07", null)]
    [InlineData(null, null)]
    public void Given_an_act_for_retrieval_when_retrieved_in_ten_days_then_it_is_notified_the_day_after(
        string? retrieved, string? notified)
    {
        var notification = _administrative.Notify(new Transmission.Retrieval(Day("2026-01-26"))
        {
            NoticeSent = _posted,
            Retrieved = retrieved is null ? null : Day(retrieved),
        });

        Assert.Equal(notified is null ? null : Day(notified), notification.Day);
        AssertNorm($"§ 41 Abs. 2a Satz {(notified is null ? "4 und 5" : "3")} VwVfG", notification.Steps);
    }

    [Fact]
    public void Given_an_act_for_retrieval_when_notice_and_provision_differ_then_each_law_counts_from_its_own()
    {
        var retrieval = new Transmission.Retrieval(Day("2026-02-02")) { NoticeSent = Day("2026-02-04") };

        Assert.Equal(Day("2026-02-08"), _social.Notify(retrieval).Day);
        Assert.Equal(Day("2026-02-06"), _tax.Notify(retrieval).Day);
    }

    [Fact]
    public void Given_electronic_service_when_acknowledged_then_that_day_counts_even_if_earlier()
    {
        var early = new Transmission.ElectronicService(_posted) { Acknowledged = Day("2026-01-28") };
        var late = new Transmission.ElectronicService(_posted) { Acknowledged = Day("2026-02-09"), IsDeMail = true };

        Assert.Equal(Day("2026-01-28"), _administrative.Notify(early).Day);
        AssertNorm("§ 5 VwZG", _administrative.Notify(early).Steps);
        Assert.Equal(Day("2026-02-09"), _administrative.Notify(late).Day);
        AssertNorm("§ 5a Abs. 4 VwZG", _administrative.Notify(late).Steps);
        AssertNorm(
            "§ 5a Abs. 4 VwZG",
            _administrative.Notify(new Transmission.ElectronicService(_posted) { IsDeMail = true }).Steps);
    }

    [Fact]
    public void Given_a_general_order_when_it_names_a_day_then_that_one_counts()
    {
        var notice = new Transmission.PublicNotice(_posted) { EffectiveOn = Day("2026-01-28") };

        Assert.Equal(Day("2026-01-28"), _administrative.Notify(notice).Day);
        AssertNorm("§ 41 Abs. 4 Satz 4 VwVfG", _administrative.Notify(notice).Steps);
        Assert.Equal(Day("2026-02-10"), _administrative.Notify(notice with { EffectiveOn = null }).Day);
    }

    [Fact]
    public void Given_civil_law_when_something_is_sent_then_nothing_is_deemed()
    {
        var calculator = new DeadlineCalculator(ProceduralRegime.Bgb, new(FederalState.NW));

        Assert.All(
            (Transmission[])
            [
                new Transmission.Post(_posted), new Transmission.Electronic(_posted), new Transmission.Retrieval(_posted),
                new Transmission.PortalMailbox(_posted), new Transmission.PublicNotice(_posted),
                new Transmission.RegisteredLetter(_posted), new Transmission.ElectronicService(_posted),
            ],
            way =>
            {
                Assert.Null(calculator.Notify(way).Day);
                AssertNorm("§ 130 Abs. 1 Satz 1 BGB", calculator.Notify(way).Steps);
            });
        var received = calculator.Notify(new Transmission.Post(_posted) { Received = Day("2026-01-28") });
        Assert.Equal(Day("2026-01-28"), received.Day);
    }

    [Fact]
    public void Given_days_in_an_impossible_order_when_reckoned_then_they_are_refused()
    {
        var before = _posted.PlusDays(-1);

        Assert.All(
            (Transmission[])
            [
                new Transmission.Post(_posted) { Received = before },
                new Transmission.Electronic(_posted) { Received = before },
                new Transmission.RegisteredLetter(_posted) { Received = before },
                new Transmission.ElectronicService(_posted) { Received = before },
                new Transmission.ElectronicService(_posted) { Acknowledged = before },
                new Transmission.Retrieval(_posted) { Retrieved = before },
                new Transmission.Retrieval(_posted) { NoticeSent = before },
                new Transmission.PublicNotice(_posted) { EffectiveOn = _posted },
            ],
            way => Assert.Throws<ArgumentException>(() => _administrative.Notify(way)));
    }

    [Theory]
    [InlineData("1994-12-31")]
    [InlineData("9000-01-01")]
    public void Given_a_day_out_of_range_when_reckoned_then_it_is_refused(string day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _administrative.Notify(new Transmission.Post(Day(day))));
        Assert.Throws<ArgumentOutOfRangeException>(() => _administrative.After(Day(day), TimeLimit.Days(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _administrative.From(Day(day), TimeLimit.Days(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _administrative.FixedDay(Day(day)));
    }

    [Fact]
    public void Given_nothing_when_reckoned_then_it_is_refused()
    {
        HolidayCalendar place = new(FederalState.NW);

        Assert.Throws<ArgumentNullException>(() => new DeadlineCalculator(null!, place));
        Assert.Throws<ArgumentNullException>(() => new DeadlineCalculator(ProceduralRegime.Ao, place, null!));
        Assert.Throws<ArgumentNullException>(() => new DeadlineCalculator(ProceduralRegime.Ao, null!, place));
        Assert.Throws<ArgumentNullException>(() => _tax with { Seat = null! });
        Assert.Throws<ArgumentNullException>(() => _tax.Notify(null!));
        Assert.Throws<ArgumentNullException>(() => _tax.After(null!, TimeLimit.Days(1)));
        Assert.Throws<ArgumentNullException>(() => _tax.After(_posted, null!));
        Assert.Throws<ArgumentNullException>(() => _tax.From(_posted, null!));
        Assert.Throws<ArgumentNullException>(() => _tax.Extend(null!, TimeLimit.Days(1)));
    }

    [Fact]
    public void Given_no_proof_of_service_when_reckoned_then_it_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => _administrative.Notify(new Transmission.FormalService(_posted, (ServiceMeans)3)));

    [Fact]
    public void Given_dates_of_another_calendar_when_reckoned_then_they_are_the_same_days() => Assert.Equal(
        _administrative.Notify(new Transmission.Post(_posted) { Received = Day("2026-02-04") }),
        _administrative.Notify(new Transmission.Post(_posted.WithCalendar(CalendarSystem.Julian))
        {
            Received = Day("2026-02-04").WithCalendar(CalendarSystem.Coptic),
        }));
}
