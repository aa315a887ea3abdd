using Amtsbrief.German;
using Amtsbrief.German.Citations;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Numbers;
using Amtsbrief.German.Periods;
using Amtsbrief.German.References;
using Amtsbrief.German.Times;
using CsCheck;

namespace Amtsbrief.Tests.German;

/// <summary>Whatever is read: the readers of German text either understand it or throw the documented exception.</summary>
public sealed class RandomTextTests
{
    private static readonly GermanDateTimeStyle _din = GermanDateTimeStyle.Din5008;

    private static readonly Dictionary<string, Action<string>> _readers = new()
    {
        ["list of dates"] = text => GermanDate.ParseList(text, CalendarNames.Austria),
        ["month"] = text => Each<MonthFormat>(format => GermanMonth.Parse(text, format, CalendarNames.Germany)),
        ["range of months"] = text => Each<MonthFormat>(format => GermanMonth.ParseRange(text, format, CalendarNames.Germany)),
        ["quarter"] = text => Each<QuarterFormat>(format => GermanQuarter.Parse(text, format)),
        ["date"] = text => Each<GermanDateFormat>(format => GermanDate.Parse(text, format)),
        ["range of dates"] = text =>
            Each<GermanDateFormat>(format => GermanDate.ParseRange(text, format, CalendarNames.Germany)),
        ["time"] = text => GermanTime.Parse(text, _din),
        ["time of an event"] = text => GermanTime.ParseEvent(text, GermanDateTimeStyle.DotTimes),
        ["moment"] = text => Each<GermanDateFormat>(format => GermanZonedTime.Parse(text, format, _din)),
        ["range with times"] = text => Each<GermanDateFormat>(format => GermanDateTime.ParseRange(text, format, _din)),
        ["period"] = text => GermanPeriod.Parse(text),
        ["number in words"] = text => NumberWords.Parse(text),
        ["number"] = text => GermanNumber.Parse(text),
        ["number with its unit"] = text =>
        {
            if (!GermanNumber.TryParse(text, out _, out _, out var reason))
            {
                throw new FormatException(reason);
            }
        },
        ["ordinal number"] = text =>
        {
            if (!GermanNumber.TryParseOrdinal(text, out _, out var reason))
            {
                throw new FormatException(reason);
            }
        },
        ["Roman numeral"] = text => RomanNumeral.Parse(text),
        ["money"] = text => GermanMoney.Parse(text),
        ["money in words"] = text => MoneyWords.Parse(text),
        ["IBAN"] = text => Iban.Parse(text),
        ["BIC"] = text => Bic.Parse(text),
        ["creditor reference"] = text => CreditorReference.Parse(text),
        ["bank code"] = text => BankCode.Parse(text),
        ["post-office box"] = text => PostOfficeBox.Parse(text),
        ["postcode"] = text => Postcode.Parse(text),
        ["file reference of a court"] = text => CourtFileReference.Parse(text),
        ["citation"] = text => Citation.Parse(text),
        ["telephone number"] = text => PhoneNumber.Parse(text),
    };

    // What these readers know, in the spellings that come near the end of what they take.
    private static readonly string[] _pieces =
    [
        " ", "\u00A0", "\u202F", ".", ", ", ":", "–", " – ", "-", "−", "(", ")", "/", "+", "0", "1", "2", "3", "24", "31",
        "99", "9999", "2017", "99999999999", "٣", "Mai", "März", "Jänner", "Febr.", "Freitag", "Fr.", "Uhr", "ab ", "bis ",
        "vom ", "von ", " bis zum ", "gegen ", "des Folgetags", "UTC", "MEZ", "MESZ", "Q", "Quartal", "IV", "binnen ",
        "innerhalb ", "eines", "Monats", "Tage", "zwei", "ein", "hundert", "tausend", "und", "Million", "Trillionen",
        "minus ", "§", "§§ ", "Art. ", "Abs. ", "Nr. ", "Satz ", "ff.",
        "f.", "i. V. m. ", " a", "VwGO", "RF18", "Euro", "Cent", "DE", "EUR", "€", "%",
    ];

    public static TheoryData<string> Readers => [.. _readers.Keys];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Given_any_text_when_read_then_nothing_else_is_thrown(string reader)
    {
        var unicode = Gen.Char['\0', '\uFFFF'].Array[0, 30].Select(characters => new string(characters));
        var pieces = Gen.Int[0, _pieces.Length - 1].Array[0, 12]
            .Select(indices => string.Concat(indices.Select(index => _pieces[index])));
        Gen.OneOf(unicode, pieces, Gen.String).Sample(text =>
        {
            try
            {
                _readers[reader](text);
            }
            catch (FormatException error)
            {
                Assert.NotEmpty(error.Message);
            }
        });
    }

    private static void Each<T>(Action<T> read)
        where T : struct, Enum
    {
        var failures = 0;
        foreach (var value in Enum.GetValues<T>())
        {
            try
            {
                read(value);
            }
            catch (FormatException error)
            {
                Assert.NotEmpty(error.Message);
                failures++;
            }
        }

        if (failures > 0)
        {
            throw new FormatException("Some form is another one.");
        }
    }
}
