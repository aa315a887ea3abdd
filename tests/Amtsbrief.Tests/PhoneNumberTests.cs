using CsCheck;

namespace Amtsbrief.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("0211 855-5", null, "211", null, "855", "5", "tel:+492118555")]
    [InlineData("+49 211 855-5", "49", "211", null, "855", "5", "tel:+492118555")]
    [InlineData("0941 620-9800", null, "941", null, "620", "9800", "tel:+499416209800")]
    [InlineData("0231 8380072", null, "231", null, "8380072", null, "tel:+492318380072")]
    [InlineData("0180 2 12334", null, "180", "2", "12334", null, "tel:+49180212334")]
    [InlineData("+49 180 2 12334", "49", "180", "2", "12334", null, "tel:+49180212334")]
    [InlineData("0900 5 123456-0", null, "900", "5", "123456", "0", "tel:+4990051234560")]
    [InlineData("0151 12345678", null, "151", null, "12345678", null, "tel:+4915112345678")]
    [InlineData("033203 123-0", null, "33203", null, "123", "0", "tel:+49332031230")]
    [InlineData("02318380072", null, null, null, "2318380072", null, "tel:+492318380072")]
    [InlineData("02318380-72", null, null, null, "2318380", "72", "tel:+49231838072")]
    [InlineData("0211855-5", null, null, null, "211855", "5", "tel:+492118555")]
    [InlineData("+49 2318380072", "49", null, null, "2318380072", null, "tel:+492318380072")]
    [InlineData("+43 1 53115-0", "43", "1", null, "53115", "0", "tel:+431531150")]
    [InlineData("+39 06 12345678", "39", "06", null, "12345678", null, "tel:+390612345678")]
    [InlineData("+352 2478-1", "352", "2478", null, "1", null, "tel:+35224781", "+352 2478 1")]
    public void Given_the_form_of_din_5008_when_read_then_the_parts_are_told_and_it_is_written_back(
        string text,
        string? country,
        string? area,
        string? rate,
        string subscriber,
        string? extension,
        string uri,
        string? written = null)
    {
        var number = PhoneNumber.Parse(text);

        Assert.Equal(
            (country, area, rate, subscriber, extension, false),
            (number.CountryCode, number.AreaCode, number.RateDigit, number.Subscriber, number.Extension, number.IsShort));
        Assert.Equal(written ?? text, number.ToString());
        Assert.Equal(uri, number.ToUri().AbsoluteUri);
    }

    [Theory]
    [InlineData("0231/838 00 72", "0231 8380072")]
    [InlineData("0231 / 8380072", "0231 8380072")]
    [InlineData("0231-8380072", "0231 8380072")]
    [InlineData("0231.838.00.72", "0231 8380072")]
    [InlineData("(0211) 855-5", "0211 855-5")]
    [InlineData("(0211)855-5", "0211 855-5")]
    [InlineData("(0) 211 855-5", "0211 855-5")]
    [InlineData("0211-855-5", "0211 855-5")]
    [InlineData("0211 855 - 5", "0211 855-5")]
    [InlineData("0211 855–5", "0211 855-5")]
    [InlineData("0211\u00A0855\u20115", "0211 855-5")]
    [InlineData("0211 8 55-50 51", "0211 855-5051")]
    [InlineData(" 0211 855-5 ", "0211 855-5")]
    [InlineData("+49 (0)211 855-5", "+49 211 855-5")]
    [InlineData("+49(0)211/855-5", "+49 211 855-5")]
    [InlineData("+49 (211) 855-5", "+49 211 855-5")]
    [InlineData("+49 0211 855-5", "+49 211 855-5")]
    [InlineData("+49-211-855-5", "+49 211 855-5")]
    [InlineData("+49211 855-5", "+49 211 855-5")]
    [InlineData("0049 211 855-5", "+49 211 855-5")]
    [InlineData("00 49 211 855-5", "+49 211 855-5")]
    [InlineData("+1 (212) 555 1234", "+1 212 5551234")]
    [InlineData("01802/12334", "01802 12334")]
    [InlineData("0231 8 380072", "0231 8380072")]
    [InlineData("(02 11) 8 55-5", "0211 855-5")]
    [InlineData("(0 30) 9 00 09-0", "030 90009-0")]
    [InlineData("0 30 / 9 00 09 - 0", "030 90009-0")]
    [InlineData("0 21 04/98 01", "02104 9801")]
    [InlineData("0\u00A030/90009", "030 90009")]
    public void Given_another_usual_spelling_when_read_then_it_is_written_in_the_form_of_din_5008(string text, string expected) =>
        Assert.Equal(expected, PhoneNumber.Parse(text).ToString());

    [Theory]
    [InlineData("110", "110")]
    [InlineData("115", "115")]
    [InlineData("116 117", "116117")]
    [InlineData("11833", "11833")]
    public void Given_a_short_number_when_read_then_it_needs_no_area_code(string text, string digits)
    {
        var number = PhoneNumber.Parse(text);

        Assert.True(number.IsShort);
        Assert.Equal(digits, number.ToString());
        Assert.Equal($"tel:{digits};phone-context=+49", number.ToUri().AbsoluteUri);
    }

    [Theory]
    [InlineData("", "no digits")]
    [InlineData("+", "no digits")]
    [InlineData("8380072", "area code is missing")]
    [InlineData("11-5", "area code is missing")]
    [InlineData("0", "No area code follows")]
    [InlineData("0 0211 855", "No area code follows")]
    [InlineData("+49", "is written 0211 855-5")]
    [InlineData("+49 (0)", "No area code follows")]
    [InlineData("+0 211 855", "No country code")]
    [InlineData("+4", "No country code")]
    [InlineData("00", "No country code")]
    [InlineData("(0049) 211 855", "No country code")]
    [InlineData("0211 855-5 Zentrale", "\"Z\" at place 12")]
    [InlineData("Tel. 0211 855-5", "\"T\" at place 1")]
    [InlineData("030 90/100", "A slash can only follow the area code")]
    [InlineData("0 30-90/100", "No area code follows")]
    [InlineData("(02 11", "The bracket is not closed")]
    [InlineData("(02 11 ) 855", "\" \" at place 7")]
    [InlineData("0211 855/856", "A slash can only follow the area code")]
    [InlineData("0211 855-5-6", "Only one hyphen")]
    [InlineData("0211 855-", "\"-\" at place 9")]
    [InlineData("0211--855", "\"-\" at place 6")]
    [InlineData("(0211 855-5", "does not belong there")]
    [InlineData("(0211", "bracket is not closed")]
    [InlineData("0211) 855-5", "\")\" at place 5")]
    [InlineData("()0211 855", "\")\" at place 2")]
    [InlineData("0211 855 (5)", "\"(\" at place 10")]
    [InlineData("++49 211", "\"+\" at place 2")]
    [InlineData("0211 855٥", "at place 9")]
    [InlineData("0211 123456789012", "17 digits with the country code are too many")]
    public void Given_a_text_that_is_no_number_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(PhoneNumber.TryParse(text, out var number, out var reason));
        Assert.Null(number);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => PhoneNumber.Parse(text)).Message);
    }

    [Fact]
    public void Given_equal_parts_when_compared_then_the_numbers_are_equal()
    {
        Assert.Equal(PhoneNumber.Parse("0231 8380072"), PhoneNumber.Parse("0231/838 00 72"));
        Assert.NotEqual(PhoneNumber.Parse("0231 8380072"), PhoneNumber.Parse("+49 231 8380072"));
    }

    [Theory]
    [InlineData("211", "855", "5", null, "0211 855-5", "0211 855-5", "+49 211 855-5")]
    [InlineData("0211", "855", null, null, "0211 855", "0211 855", "+49 211 855")]
    [InlineData("0211", "855", "5", "49", "+49 211 855-5", "0211 855-5", "+49 211 855-5")]
    [InlineData("06", "12345678", null, "39", "+39 06 12345678", "+39 06 12345678", "+39 06 12345678")]
    public void Given_parts_when_made_then_the_number_has_its_national_and_international_form(
        string area, string subscriber, string? extension, string? country, string written, string national, string international)
    {
        var number = PhoneNumber.Of(area, subscriber, extension, country);

        Assert.Equal(written, number.ToString());
        Assert.Equal(national, number.ToNational().ToString());
        Assert.Equal(international, number.ToInternational().ToString());
        Assert.Equal(number, PhoneNumber.Parse(written));
    }

    [Fact]
    public void Given_a_short_number_when_turned_then_it_stays()
    {
        var number = PhoneNumber.Parse("115");

        Assert.Equal(number, number.ToInternational());
        Assert.Equal(number, number.ToNational());
    }

    [Theory]
    [InlineData("", "855", null, null)]
    [InlineData("211", "", null, null)]
    [InlineData("211", "8 55", null, null)]
    [InlineData("211", "855", "", null)]
    [InlineData("211", "855", "x", null)]
    [InlineData("211", "855", null, "0")]
    [InlineData("211", "123456789012345", null, null)]
    public void Given_parts_that_are_none_when_made_then_they_are_refused(
        string area, string subscriber, string? extension, string? country) =>
        Assert.Throws<ArgumentException>(() => PhoneNumber.Of(area, subscriber, extension, country));

    [Fact]
    public void Given_any_parts_when_written_and_read_then_they_are_the_same()
    {
        var digits = Gen.Char["0123456789"].Array[1, 4].Select(chars => new string(chars));
        var code = Gen.Select(Gen.Char["123456789"], Gen.Char["0123456789"].Array[1, 3], (a, rest) => a + new string(rest));
        var countries = Gen.Int[0, 4].Select(i => ((string?[])[null, "49", "43", "1", "352"])[i]);
        Gen.Select(countries, code, digits, Gen.OneOf(Gen.Const((string?)null), digits))
            .Sample((country, area, subscriber, extension) =>
            {
                var number = new PhoneNumber(country, area, null, subscriber, extension, isShort: false);
                Assert.Equal(number, PhoneNumber.Parse(number.ToString()));
            });
    }

    [Fact]
    public void Given_any_text_of_such_characters_when_read_then_what_is_written_reads_back_the_same() =>
        Gen.String["0123456789 +-/().49"].Sample(text =>
        {
            if (PhoneNumber.TryParse(text, out var number, out var reason))
            {
                Assert.Equal(number, PhoneNumber.Parse(number.ToString()));
                Assert.Equal("tel", number.ToUri().Scheme);
            }
            else
            {
                Assert.NotEmpty(reason);
            }
        });
}
