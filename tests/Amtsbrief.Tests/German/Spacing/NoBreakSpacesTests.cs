using Amtsbrief.German.Spacing;
using CsCheck;

namespace Amtsbrief.Tests.German.Spacing;

public sealed class NoBreakSpacesTests
{
    /// <summary>Texts as they come out, with ~ for U+00A0 and ^ for U+202F.</summary>
    public static TheoryData<string> Table { get; } =
    [
        // Abbreviations and initials.
        "Wir bitten, z.~B. durch Anruf,", "d.~h. morgen", "i.~d.~R. nicht", "u.~a. dort", "(z.~B. hier)", "i.~A. Muster",
        "e.~V.", "44 v.~Chr., danach", "z.~B. Häuser", "o.~g. Gründe", "Erika E.~Muster", "J.~W.~Muster", "usw. und so fort",
        "bzw. später", "nach Plan B. Danach", "Gruppe A. Die", "Kim D.~Dietrich",

        // Titles.
        "Frau Dr.~Muster", "Herrn Prof.~Dr.~Muster,", "Dr.~med.~Muster", "Dr.~h.~c.~Muster", "St.~Georgen", "Frau Muster",
        "Hrn.~Müller",
        "Der Fr. kam spät",

        // Signs and words before numbers.
        "nach §~3 und §§~4 bis 7 BGB", "§~58 Abs.~1 Satz~2 VwGO", "(§~3)", "§§~57~ff. VwGO", "Art.~3 GG", "Art.~III", "Nr.~5,",
        "S.~5", "Seite~12", "Anlage~2", "Buchst.~a und", "lit.~b", "SGB~X", "SGB~II,", "Az. liegt bei", "Kap. fünf",
        "DIN~5008", "DIN EN ISO~9001,", "Tel.~115", "Tel.~0211~855-5", "die ISO-Norm 9", "§~5~a", "§~5~a BGB", "§~5~a, §~6~b.",
        "§~5 i.~V.~m. §~6", "Abs.~1~a Satz~2", "Nr.~1 ab", "im Jahr 5~a",
        "§§~5~a und 5~b", "§§~5~a, 5~b, 6 und 7~c)", "Musterweg 16~a, 12345 Muster", "Anlage~2~a), b)", "am 5. a) Satz",
        "(§§~5~a und 5~b)", "5 a. Satz", "5~a",
        "ca.~5 Wochen", "Postfach~11~06~43", "Postfach~1~23~45 in",

        // Numbers and what they count.
        "um 14~Uhr", "14:30~Uhr", "14.00~Uhr.", "5~%", "30~Prozent", "8~‰", "30~°C", "25~km", "1,5~m²,", "120~km/h", "50~EUR",
        "1.234,56~EUR", "50~€", "EUR~50", "€~50", "3~Mio.~EUR", "2,5~Millionen Euro", "−5~°C", "5 Tage", "A4 und B5", "Q3 km",
        "55~dB(A)", "5-mal m", "½~h", "12½~h",

        // Dates and ordinals.
        "am 31.~März 2017", "3.~Mai", "am 3., 4. und 7.~Mai", "1.~Sept. 2017", "2.~Jänner", "3.~Quartal 2017",
        "II.~Senat", "XII.~Zivilsenat,", "II. Danach", "1.~3.~2025", "am 31.~12.~1999,", "1.~3. 20256", "am 1.~3. und 4.~Mai",
        "am 1.~3.", "am 1.~3., 2.~3. und 3.~3.", "(1.~3.)", "bis 5. 10.~Mai", "bis 5. 10.~Mai,",
        "§~5. 10. Frist", "1. 13. Satz", "32. 1. Satz",
        "1.~3. 4. Satz", "1. 3.a", "0. 3. Satz",
        "123. 3. 2025", "3. 2025",
        "2.~Weihnachtstag)", "am 5. Der nächste", "2017. Mai", "Freitag, 31.~März 2017,",

        // Between numbers.
        "9~–~12~Uhr", "3.~–~5.~Mai 2017", "2019~–~2021", "2019~–~2021,", "vom 28.~Februar 2011 – 4 LA 44/10", "5~:~1",
        "3~+~4~=~7", "Berlin – Hamburg", "5 – so viel", "wir – 5 an der Zahl", "1^234^567", "1^234^567,89~EUR", "20^000",
        "12^345", "am 5 und 234", "0 234", "im Jahr 2017 100 Leute", "1 2345", "12 345-6", "-1^234",

        // Telephone numbers; an IBAN breaks between its groups.
        "0211~855-5", "(0211)~855-5", "+49~211~855-5", "0180~2~12334", "Telefon 0211~855-5 oder", "12345 Musterstadt",
        "DE33 1002 0500 0001 1947 00",

        // What stands apart or is there already.
        "", " ", "  ", "Wort", "ein Wort", " §~3", "§  3", "§ ", "z. B", "5\n%",
    ];

    [Theory]
    [MemberData(nameof(Table))]
    public void Given_a_text_when_bound_then_no_line_ends_where_German_typography_has_none(string expected)
    {
        var bound = expected.Replace('~', '\u00A0').Replace('^', '\u202F');
        var text = expected.Replace('~', ' ').Replace('^', ' ');

        Assert.Equal(expected, NoBreakSpaces.Apply(text).Replace('\u00A0', '~').Replace('\u202F', '^'));
        Assert.Same(bound, NoBreakSpaces.Apply(bound));
    }

    [Theory]
    [InlineData("Die Prüfung dauert und endet.")]
    [InlineData("ohne")]
    [InlineData("")]
    public void Given_nothing_to_bind_when_bound_then_the_same_object_comes_back(string text) =>
        Assert.Same(text, NoBreakSpaces.Apply(text));

    [Fact]
    public void Given_a_long_chain_when_bound_then_it_breaks_before_it_grows_too_long() => Assert.Equal(
        "Prof.~Dr.~Dr.~h.~c. Musterfrau-Beispiel",
        NoBreakSpaces.Apply("Prof. Dr. Dr. h. c. Musterfrau-Beispiel").Replace('\u00A0', '~'));

    [Fact]
    public void Given_spaces_that_do_not_break_already_when_bound_then_they_count_as_spaces() =>
        Assert.Equal("§\u202F3 Abs.\u00A01", NoBreakSpaces.Apply("§\u202F3 Abs. 1"));

    [Fact]
    public void Given_any_text_when_bound_then_only_spaces_change_and_twice_is_as_once()
    {
        var pieces = (string[])
        [
            " ", " ", " ", "\u00A0", "\u202F", "§", "3", "12", "345", "0211", "+49", "Dr.", "z.", "B.", "Abs.", "Uhr", "%",
            "EUR", "–", ":", "Mai", "31.", "Muster",
            "Postfach", "SGB", "X", "Mio.", "3.", "2025", "II.", "Senat", "Danach", "Tel.",
            ",", ")", "(", "a", "\n", "ä", "\uD83D",
        ];
        var texts = Gen.Int[0, pieces.Length - 1].Array[0, 24]
            .Select(indices => string.Concat(indices.Select(index => pieces[index])));
        Gen.OneOf(texts, Gen.String, Gen.Char['\0', '\uFFFF'].Array[0, 40].Select(characters => new string(characters)))
            .Sample(text =>
            {
                var bound = NoBreakSpaces.Apply(text);
                Assert.Equal(text.Length, bound.Length);
                Assert.All(text.Zip(bound), pair => Assert.True(
                    pair.First == pair.Second || (pair.First == ' ' && pair.Second is '\u00A0' or '\u202F')));
                Assert.Same(bound, NoBreakSpaces.Apply(bound));
            });
    }
}
