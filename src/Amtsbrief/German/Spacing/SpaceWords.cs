using System.Collections.Frozen;

namespace Amtsbrief.German.Spacing;

/// <summary>The words beside which a space does not break, without what punctuation closes behind them.</summary>
internal sealed class SpaceWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private SpaceWords(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Before a number.</summary>
    internal static SpaceWords BeforeNumbers { get; } = Of(
        """
        § §§ Nr. Nrn. Abs. UAbs. Art. Satz S. Hs. Ziff. Bd. Kap. Tz. Rn. Rz. Anl. Abb. Tab. Alt. Fn. Az. ca. Zi. Absatz Artikel
        Nummer Ziffer Halbsatz Seite Anlage Kapitel Abschnitt Teil Zimmer Raum EUR € USD $ CHF GBP £ Tel. DIN EN ISO IEC VDE VDI
        """);

    /// <summary>Before a single letter that counts.</summary>
    internal static SpaceWords BeforeLetters { get; } = Of("Buchst. lit. Buchstabe");

    /// <summary>Before a Roman numeral.</summary>
    internal static SpaceWords BeforeRoman { get; } = Of("SGB Art. Bd. Kap. Teil Kapitel Abschnitt Anlage Buch");

    /// <summary>Behind a number: units and the like.</summary>
    internal static SpaceWords BehindNumbers { get; } = Of(
        """
        % ‰ ° °C °F K Grad Prozent Promille Uhr Euro Cent ct EUR € USD $ CHF GBP £ Mio Mrd Tsd Million Millionen Milliarde
        Milliarden f ff mm cm dm m km mm² cm² m² km² cm³ dm³ m³ µm nm ha ar l ml dl hl mg g kg t s min h ms W kW MW GW Wh kWh
        MWh GWh TWh J kJ MJ N kN Pa hPa kPa bar V kV A mA Hz kHz MHz GHz kB KB MB GB TB kbit/s Mbit/s Gbit/s km/h m/s mg/l µg/m³
        mg/m³ dB dB(A lx lm Std Min Sek
        """);

    /// <summary>Before the money they count.</summary>
    internal static SpaceWords Amounts { get; } = Of("Mio. Mrd. Tsd.");

    /// <summary>Behind the amounts.</summary>
    internal static SpaceWords Currencies { get; } = Of("EUR € Euro USD $ CHF GBP £");

    /// <summary>Before a name.</summary>
    internal static SpaceWords Titles { get; } = Of(
        """
        Dr. Dres. Prof. Univ.-Prof. Dipl.-Ing. Dipl.-Kfm. Dipl.-Kffr. Dipl.-Jur. Dipl.-Verww. Dipl.-Vw. Ing. Mag. Hr. Hrn. Fr.
        St.
        """);

    /// <summary>Behind an ordinal number: months and what else is counted so.</summary>
    internal static SpaceWords BehindOrdinals { get; } = new(
    [
        .. CalendarNames.Germany.Months, .. CalendarNames.Austria.Months,
        .. CalendarNames.Germany.ShortMonths.Concat(CalendarNames.Austria.ShortMonths).Select(name => name.TrimEnd('.')),
        "Quartal", "Halbjahr", "Obergeschoss", "OG", "Stock", "Etage", "Senat", "Zivilsenat", "Strafsenat",
        "Kammer", "Abschnitt", "Advent", "Weihnachtstag",
    ]);

    /// <summary>Where a sentence begins: behind a letter and a full stop these are no family names.</summary>
    internal static SpaceWords SentenceBeginnings { get; } = Of(
        """
        Aber Alle Als Am Anschließend Auch Auf Außerdem Bei Bis Dabei Dadurch Dafür Daher Damit Danach Dann Daraus Darin Darum Das
        Dazu Dem Den Denn Der Deshalb Dies Diese Diesen Dieser Dieses Die Dort Durch Ein Eine Einen Einer Er Es Falls Ferner Für
        Hier Hierfür Hiermit Hierzu Ich Ihnen Ihr Ihre Ihren Ihrer In Ist Jede Jeder Kein Keine Mit Nach Nun Nur Ob Ohne Seit
        Sie Sind Sofern Soweit Um Und Unter Unsere Vor Wann Was Weil Weitere Weiter Wenn Wer Wie Wir Wo Zu Zudem Zum Zur
        """);

    internal bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    private static SpaceWords Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
