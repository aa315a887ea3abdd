using Amtsbrief.German.Numbers;
using CsCheck;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class GermanNumberTests
{
    private const string Narrow = "\u202F";

    private static readonly NumberStyle _din = NumberStyle.Din5008;

    private static readonly Gen<NumberStyle> _styles = Gen.Select(
        Gen.Enum<DigitGrouping>(), Gen.Bool, Gen.Enum<MinusGlyph>(),
        (grouping, whole, minus) => new NumberStyle(grouping, whole, minus));

    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("999", "999", "999")]
    [InlineData("1234", "1234", "1.234")]
    [InlineData("12345", "12_345", "12.345")]
    [InlineData("1234567.89", "1_234_567,89", "1.234.567,89")]
    [InlineData("0.1234", "0,1234", "0,1234")]
    [InlineData("0.12345", "0,123_45", "0,12345")]
    [InlineData("12345.678901", "12_345,678_901", "12.345,678901")]
    [InlineData("-5", "−5", "−5")]
    [InlineData("-0.50", "−0,50", "−0,50")]
    public void Given_a_number_when_written_then_it_is_grouped_from_the_comma_and_reads_back(
        string number, string din, string dots)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var narrow = din.Replace("_", Narrow, StringComparison.Ordinal);

        Assert.Equal(narrow, GermanNumber.Format(value, _din));
        Assert.Equal(dots, GermanNumber.Format(value, NumberStyle.Amounts));
        Assert.Equal(value, GermanNumber.Parse(narrow));
        Assert.Equal(value, GermanNumber.Parse(dots));
    }

    [Fact]
    public void Given_the_other_choices_when_written_then_each_is_kept()
    {
        Assert.Equal("-1234567", GermanNumber.Format(-1234567, new(DigitGrouping.None, true, MinusGlyph.Hyphen)));
        Assert.Equal(
            $"–1{Narrow}234",
            GermanNumber.Format(-1234, _din with { FourDigitsWhole = false, Minus = MinusGlyph.EnDash }));
        Assert.Equal("1,50", GermanNumber.Format(1.5m, 2, _din));
        Assert.Equal("2", GermanNumber.Format(2.00m, 0, _din));
        Assert.Equal("3.", GermanNumber.Ordinal(3));
        Assert.Equal("5\u00A0:\u00A01", GermanNumber.Ratio(5, 1, _din));
    }

    [Fact]
    public void Given_decimals_that_would_be_lost_when_written_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GermanNumber.Format(1.234m, 2, _din));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanNumber.Format(1, -1, _din));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanNumber.Format(1, 29, _din));
    }

    [Theory]
    [InlineData("25", "km", "25\u00A0km")]
    [InlineData("30", "°C", "30\u00A0°C")]
    [InlineData("45", "°", "45°")]
    [InlineData("2.5", "%", "2,5\u00A0%")]
    [InlineData("8", "‰", "8\u00A0‰")]
    public void Given_a_unit_when_written_then_a_no_break_space_parts_it_but_not_the_signs_of_angles(
        string number, string unit, string expected)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, GermanNumber.Format(value, unit, _din));
        Assert.True(GermanNumber.TryParse(expected, out var read, out var readUnit, out _));
        Assert.Equal((value, unit), (read, readUnit));
    }

    [Fact]
    public void Given_shares_and_derivations_when_written_then_they_have_their_signs()
    {
        Assert.Equal("5\u00A0%", GermanNumber.Percent(5, _din));
        Assert.Equal("8\u00A0‰", GermanNumber.Permille(8, _din));
        Assert.Equal("30%ige", GermanNumber.Derived(30, "%ige", _din));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" km")]
    [InlineData("5km")]
    [InlineData(",5")]
    public void Given_what_could_be_part_of_the_number_when_written_as_a_unit_then_it_is_refused(string unit) =>
        Assert.Throws<ArgumentException>(() => GermanNumber.Format(1, unit, _din));

    [Theory]
    [InlineData("25km")]
    [InlineData("25")]
    [InlineData("45 °")]
    [InlineData("km")]
    public void Given_no_number_with_a_unit_when_read_then_the_reason_says_so(string text)
    {
        Assert.False(GermanNumber.TryParse(text, out _, out var unit, out var reason));
        Assert.Null(unit);
        Assert.StartsWith($"\"{text}\"", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.23")]
    [InlineData("1.234.56")]
    [InlineData("1 234.567")]
    [InlineData("12345.678")]
    [InlineData("1,234.567")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("--5")]
    [InlineData("1 ")]
    [InlineData("٣")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("9,9999999999999999999999999999")]
    [InlineData("0,00000000000000000000000000001")]
    public void Given_another_form_when_read_then_it_is_refused(string text) => Assert.StartsWith(
        $"\"{text}\"", Assert.Throws<FormatException>(() => GermanNumber.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("03.")]
    [InlineData("3")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("99999999999.")]
    public void Given_no_ordinal_number_when_read_then_it_is_refused(string text) =>
        Assert.False(GermanNumber.TryParseOrdinal(text, out _, out _));

    [Fact]
    public void Given_any_number_and_style_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Gen.OneOf(Gen.Decimal, Gen.Int.Select(number => number / 1000m), Gen.Int.Select(x => (decimal)x)), _styles)
            .Sample((number, style) =>
            {
                Assert.Equal(number, GermanNumber.Parse(GermanNumber.Format(number, style)));
                Assert.True(GermanNumber.TryParse(GermanNumber.Format(number, "m²", style), out var read, out var unit, out _));
                Assert.Equal((number, "m²"), (read, unit));
            });

    [Fact]
    public void Given_any_ordinal_number_when_written_and_read_then_it_is_the_same() => Gen.Int[0, int.MaxValue].Sample(number =>
    {
        Assert.True(GermanNumber.TryParseOrdinal(GermanNumber.Ordinal(number), out var read, out _));
        Assert.Equal(number, read);
    });
}
