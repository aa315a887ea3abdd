using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>Explanations word for word.</summary>
public sealed class ExplanationTests
{
    private static readonly HolidayCalendar _nw = new(FederalState.NW);

    private static readonly DeadlineCalculator _administrative = new(ProceduralRegime.VwVfG, _nw);

    private static readonly DeadlineCalculator _civil = new(ProceduralRegime.Bgb, _nw);

    [Fact]
    public void Given_a_letter_in_administrative_law_when_explained_then_the_weekend_moves_only_the_end() => Says(
        """
        Zur Post gegeben wurde das Schreiben am Dienstag, 27. Januar 2026; auf das Datum des Schreibens, den 26. Januar 2026,
          kommt es nicht an.
        Sofern es nicht später oder gar nicht zugeht, gilt es am vierten Tag danach als bekannt gegeben, also am Samstag, 31.
          Januar 2026 (§ 41 Abs. 2 Satz 1 VwVfG).
        Dieser Tag ist ein Samstag; das verschiebt die Bekanntgabe nicht (OVG Lüneburg, Beschluss vom 26. Oktober 2006 – 7 PA
          184/06).
        Der Tag der Bekanntgabe zählt nicht mit; die Frist beginnt am Sonntag, 1. Februar 2026 (§ 31 Abs. 1 VwVfG; § 187 Abs.
          1 BGB).
        Einen 31. hat der Februar 2026 nicht; die Frist von einem Monat endet daher mit dem Ablauf des letzten Tages dieses
          Monats, also am Samstag, 28. Februar 2026 (§ 70 Abs. 1 Satz 1 VwGO; § 188 Abs. 2 BGB; § 188 Abs. 3 BGB).
        Dieser Tag ist ein Samstag, und auch der 1. März 2026 (Sonntag) ist kein Werktag; das Ende verschiebt sich auf den
          nächsten Werktag, also auf Montag, 2. März 2026 (§ 31 Abs. 3 Satz 1 VwVfG).
        """,
        _administrative.After(
            _administrative.Notify(new Transmission.Post(Day("2026-01-27")) { LetterDate = Day("2026-01-26") }),
            StatutoryTimeLimits.Objection));

    [Fact]
    public void Given_a_letter_in_tax_law_when_explained_then_easter_moves_the_notification() => Says(
        """
        Zur Post gegeben wurde das Schreiben am Montag, 30. März 2026.
        Sofern es nicht später oder gar nicht zugeht, gilt es am vierten Tag danach als bekannt gegeben, also am Freitag, 3.
          April 2026 (§ 122 Abs. 2 Nr. 1 AO).
        Dieser Tag ist im Saarland ein gesetzlicher Feiertag (Karfreitag), und auch der 4. April 2026 (Samstag), der 5. April
          2026 (Sonntag) und der 6. April 2026 (Ostermontag) sind keine Werktage; als bekannt gegeben gilt es daher am nächsten
          Werktag, also am Dienstag, 7. April 2026 (§ 108 Abs. 3 AO; BFH, Urteil vom 14. Oktober 2003 – IX R 68/98).
        Der Tag der Bekanntgabe zählt nicht mit; die Frist beginnt am Mittwoch, 8. April 2026 (§ 108 Abs. 1 AO; § 187 Abs. 1 BGB).
        Die Frist von einem Monat endet mit dem Ablauf des Tages, der nach seiner Zahl dem Tag der Bekanntgabe entspricht,
          also am Donnerstag, 7. Mai 2026 (§ 355 Abs. 1 AO; § 188 Abs. 2 BGB).
        """,
        Tax(FederalState.SL).After(
            Tax(FederalState.SL).Notify(new Transmission.Post(Day("2026-03-30"))), StatutoryTimeLimits.TaxObjection));

    [Fact]
    public void Given_a_letter_of_2024_when_explained_then_the_old_text_is_named() => Says(
        """
        Zur Post gegeben wurde das Schreiben am Montag, 30. Dezember 2024.
        Nach der bis zum 31. Dezember 2024 geltenden Fassung am dritten Tag danach gilt es als bekannt gegeben, also am
          Donnerstag, 2. Januar 2025 (§ 41 Abs. 2 Satz 1 VwVfG).
        """,
        _administrative.Notify(
            new Transmission.Post(Day("2024-12-30")) { Received = Day("2025-01-02") }).Explanation);

    [Fact]
    public void Given_an_early_and_a_late_receipt_when_explained_then_both_are_said()
    {
        var post = new Transmission.Post(Day("2026-06-01"));

        Says(
            """
            Zur Post gegeben wurde das Schreiben am Montag, 1. Juni 2026.
            Am vierten Tag danach gilt es als bekannt gegeben, also am Freitag, 5. Juni 2026 (§ 41 Abs. 2 Satz 1 VwVfG).
            Dass es schon am 2. Juni 2026 zugegangen ist, lässt die Bekanntgabe nicht früher eintreten (§ 41 Abs. 2 Satz 1 VwVfG).
            """,
            _administrative.Notify(post with { Received = Day("2026-06-02") }).Explanation);
        Says(
            """
            Zur Post gegeben wurde das Schreiben am Montag, 1. Juni 2026.
            Am vierten Tag danach gilt es als bekannt gegeben, also am Freitag, 5. Juni 2026 (§ 41 Abs. 2 Satz 1 VwVfG).
            Tatsächlich zugegangen ist es erst später; bekannt gegeben ist es daher am Samstag, 6. Juni 2026 (§ 41 Abs. 2 Satz
              3 VwVfG).
            """,
            _administrative.Notify(post with { Received = Day("2026-06-06") }).Explanation);
    }

    [Fact]
    public void Given_formal_service_and_a_holiday_at_the_recipient_when_explained_then_the_seat_counts() => Says(
        """
        Zugestellt wurde das Schreiben nach der Zustellungsurkunde am Samstag, 6. Dezember 2025 (§ 3 VwZG).
        Der Tag der Zustellung zählt nicht mit; die Frist beginnt am Sonntag, 7. Dezember 2025 (§ 26 Abs. 1 SGB X; § 187 Abs.
          1 BGB).
        Die Frist von einem Monat endet mit dem Ablauf des Tages, der nach seiner Zahl dem Tag der Zustellung entspricht, also
          am Dienstag, 6. Januar 2026 (§ 188 Abs. 2 BGB).
        Dass dieser Tag am Ort des Empfängers ein gesetzlicher Feiertag ist (Heilige Drei Könige), verschiebt das Ende nicht;
          es zählen die Feiertage am Sitz der Stelle, an die man sich wenden muss (§ 26 Abs. 3 Satz 1 SGB X).
        """,
        AfterService(new(ProceduralRegime.SgbX, new(FederalState.BY), _nw)));

    [Fact]
    public void Given_a_period_set_by_an_authority_when_explained_then_its_own_rule_is_named() => Says(
        """
        Zugegangen ist das Schreiben am Montag, 2. März 2026 (§ 41 Abs. 1 Satz 1 VwVfG).
        Die behördlich gesetzte Frist beginnt am Tag danach, also am Dienstag, 3. März 2026 (§ 31 Abs. 2 VwVfG).
        Die Frist von zwei Wochen endet mit dem Ablauf des Tages, der nach seiner Benennung dem Tag der Bekanntgabe
          entspricht, also am Montag, 16. März 2026 (§ 188 Abs. 2 BGB).
        """,
        _administrative.After(
            _administrative.Notify(new Transmission.HandedOver(Day("2026-03-02"))),
            TimeLimit.Weeks(2) with { IsSetByAuthority = true }));

    [Fact]
    public void Given_months_and_a_half_when_explained_then_the_days_come_last() => Says(
        """
        Der Tag des Zugangs der Rechnung ist Samstag, 31. Januar 2026.
        Der Tag des Zugangs der Rechnung zählt nicht mit; die Frist beginnt am Sonntag, 1. Februar 2026 (§ 187 Abs. 1 BGB).
        Die 15 Tage des halben Monats werden zuletzt gezählt: Der volle Monat endet am 28. Februar 2026, die Frist von einem
          Monat und einem halben Monat am Sonntag, 15. März 2026 (§ 188 Abs. 2 BGB; § 189 Abs. 2 BGB).
        Dieser Tag ist ein Sonntag; das Ende verschiebt sich auf den nächsten Werktag, also auf Montag, 16. März 2026 (§ 193 BGB).
        """,
        _civil.After(Day("2026-01-31"), TimeLimit.MonthsAndHalf(1), "des Zugangs der Rechnung"));

    [Fact]
    public void Given_a_quarter_from_a_day_when_extended_and_explained_then_all_steps_follow() => Says(
        """
        Die Frist beginnt mit dem Beginn eines Tages, der mitzählt: Donnerstag, 1. Januar 2026 (§ 187 Abs. 2 BGB).
        Die Frist von einem Vierteljahr, das heißt von drei Monaten, endet mit dem Ablauf des Tages vor dem, der nach seiner
          Zahl dem ersten Tag entspricht, also am Dienstag, 31. März 2026 (§ 189 Abs. 1 BGB; § 188 Abs. 2 BGB).
        Die Verlängerung wird vom Ablauf der vorigen Frist an berechnet; deren letzter Tag ist Dienstag, 31. März 2026 (§ 190
          BGB).
        Die Frist von 20 Tagen endet mit dem Ablauf ihres letzten Tages, also am Montag, 20. April 2026 (§ 188 Abs. 1 BGB).
        """,
        _civil.Extend(_civil.From(Day("2026-01-01"), TimeLimit.QuarterYears(1)), TimeLimit.Days(20)));

    [Fact]
    public void Given_named_days_when_explained_then_they_say_why_they_move_or_stand()
    {
        Says(
            """
            Als Ende der Frist ist ein Tag bestimmt: Samstag, 28. Februar 2026.
            Dieser Tag ist ein Samstag; er bleibt das Ende der Frist, weil er unter Hinweis auf diese Vorschrift mitgeteilt
              worden ist (§ 31 Abs. 3 Satz 2 VwVfG).
            """,
            _administrative.FixedDay(Day("2026-02-28"), refersToRule: true));
        Says(
            """
            Als Ende der Frist ist ein Tag bestimmt: Sonntag, 15. März 2026.
            Eine Ausnahme für Tage, die unter Hinweis auf die Vorschrift bestimmt sind, gibt es hier nicht (§ 108 Abs. 3 AO).
            Dieser Tag ist ein Sonntag; das Ende verschiebt sich auf den nächsten Werktag, also auf Montag, 16. März 2026 (§
              108 Abs. 3 AO).
            """,
            Tax(FederalState.HE).FixedDay(Day("2026-03-15"), refersToRule: true));
        Says(
            """
            Als Termin ist ein Tag bestimmt: Samstag, 28. Februar 2026.
            Dieser Tag ist ein Samstag; ein Termin, den eine Behörde setzt, ist auch dann einzuhalten (§ 31 Abs. 5 VwVfG).
            """,
            _administrative.Appointment(Day("2026-02-28")));
        Says("Ende des Monats ist Dienstag, 31. März 2026 (§ 192 BGB).", _civil.PartOfMonth(new(2026, 3), MonthPart.End));
    }

    private static Deadline AfterService(DeadlineCalculator calculator) => calculator.After(
        calculator.Notify(new Transmission.FormalService(Day("2025-12-06"), ServiceMeans.Certificate)), TimeLimit.Months(1));

    private static DeadlineCalculator Tax(FederalState state) => new(ProceduralRegime.Ao, new HolidayCalendar(state));

    private static void Says(string expected, Deadline deadline) => Says(expected, deadline.Explanation);

    // Indented lines go on with the sentence.
    private static void Says(string expected, string explanation) =>
        Assert.Equal(expected.Replace("\n  ", " ", StringComparison.Ordinal), explanation);
}
