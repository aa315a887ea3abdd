using Amtsbrief.German.Numbers;
using Amtsbrief.German.References;
using CsCheck;

namespace Amtsbrief.Tests.German.References;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("RF18539007547034", "RF18 5390 0754 7034")]
    [InlineData("rf18 5390 0754 7034", "RF18 5390 0754 7034")]
    public void Given_a_creditor_reference_when_read_then_it_is_printed_in_groups_of_four(string text, string expected)
    {
        var reference = CreditorReference.Parse(text);

        Assert.Equal(expected, reference.ToString());
        Assert.Equal(reference, CreditorReference.Of("539007547034"));
        Assert.Equal("539007547034", reference.Own);
    }

    [Theory]
    [InlineData("RF19 5390 0754 7034", "check digits are wrong")]
    [InlineData("RF18", "up to 21 letters")]
    [InlineData("DE18 5390", "up to 21 letters")]
    [InlineData("RF18 1234567890123456789012", "up to 21 letters")]
    public void Given_no_creditor_reference_when_read_then_the_reason_says_why(string text, string expected) => Assert.Contains(
        expected, Assert.Throws<FormatException>(() => CreditorReference.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("1234567890123456789012")]
    [InlineData("AB 1")]
    [InlineData("ab")]
    public void Given_no_reference_of_a_creditor_when_made_then_it_is_refused(string own) =>
        Assert.Throws<ArgumentException>(() => CreditorReference.Of(own));

    [Fact]
    public void Given_any_creditor_reference_when_printed_and_read_then_it_is_the_same() =>
        Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].Array[1, 21].Sample(own =>
        {
            var reference = CreditorReference.Of(new string(own));
            Assert.Equal(reference, CreditorReference.Parse(reference.ToString()));
        });

    [Theory]
    [InlineData("MARKDEF1100", "MARK", "DE", "F1", "100")]
    [InlineData("MARKDEFF", "MARK", "DE", "FF", null)]
    public void Given_a_BIC_when_read_then_its_parts_are_known(
        string text, string bank, string country, string place, string? branch)
    {
        var bic = Bic.Parse(text);

        Assert.Equal((bank, country, place, branch), (bic.Bank, bic.Country, bic.Place, bic.Branch));
        Assert.Equal(text, bic.ToString());
    }

    [Theory]
    [InlineData("MARKDEF110")]
    [InlineData("markdeff")]
    [InlineData("MARK DE FF")]
    [InlineData("MARK1EFF")]
    [InlineData("")]
    public void Given_no_BIC_when_read_then_it_is_refused(string text) => Assert.Contains(
        "8 or 11", Assert.Throws<FormatException>(() => Bic.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("10020500", "100 205 00")]
    [InlineData("100 205 00", "100 205 00")]
    public void Given_a_bank_code_when_read_then_it_is_printed_in_3_3_2(string text, string expected) =>
        Assert.Equal(expected, BankCode.Parse(text).ToString());

    [Theory]
    [InlineData("90020500")]
    [InlineData("1002050")]
    [InlineData("1002050A")]
    public void Given_no_bank_code_when_read_then_it_is_refused(string text) =>
        Assert.Throws<FormatException>(() => BankCode.Parse(text));

    [Theory]
    [InlineData("110643", "11 06 43")]
    [InlineData("12345", "1 23 45")]
    [InlineData("1 2345", "1 23 45")]
    [InlineData("7", "7")]
    [InlineData("12", "12")]
    public void Given_a_post_office_box_when_read_then_it_is_printed_in_pairs_from_the_right(string text, string expected)
    {
        Assert.Equal(expected, PostOfficeBox.Parse(text).ToString());
        Assert.Equal(PostOfficeBox.Parse(text), PostOfficeBox.Parse(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 ")]
    [InlineData("Postfach 12")]
    [InlineData("12345678901")]
    public void Given_no_post_office_box_when_read_then_it_is_refused(string text) =>
        Assert.Throws<FormatException>(() => PostOfficeBox.Parse(text));

    [Fact]
    public void Given_a_postcode_when_read_then_it_is_five_digits()
    {
        Assert.Equal("01069", Postcode.Parse("01069").ToString());
        Assert.All(
            (string[])["4019", "401900", "D-40190", "40 190", "00123", "4019A", ""],
            text => Assert.Throws<FormatException>(() => Postcode.Parse(text)));
    }

    [Theory]
    [InlineData("7 PA 184/06", "7", "PA", 184, "06", null)]
    [InlineData("IX R 68/98", "IX", "R", 68, "98", null)]
    [InlineData("B 14 AS 12/09 R", "B 14", "AS", 12, "09", "R")]
    [InlineData("1 BvR 2019/16", "1", "BvR", 2019, "16", null)]
    [InlineData("4 LA 44/2010", "4", "LA", 44, "2010", null)]
    [InlineData("10 C 5.22", "10", "C", 5, "22", null)]
    [InlineData("X C 5/20 A", "X", "C", 5, "20", "A")]
    [InlineData("C-311/18", null, "C", 311, "18", null)]
    [InlineData("T-40/2021", null, "T", 40, "2021", null)]
    [InlineData("C-512/22 P", null, "C", 512, "22", "P")]
    [InlineData("C-247/23 RENV", null, "C", 247, "23", "RENV")]
    public void Given_a_file_reference_of_a_court_when_read_then_its_parts_are_known_and_it_prints_the_same(
        string text, string? chamber, string register, int number, string year, string? addition)
    {
        var reference = CourtFileReference.Parse(text);

        Assert.Equal(
            (chamber, register, number, year, addition),
            (reference.Chamber, reference.Register, reference.Number, reference.Year, reference.Addition));
        Assert.Equal(text, reference.ToString());
        Assert.Equal(reference, CourtFileReference.Parse(text.Replace(' ', '\u00A0')));
        Assert.Equal(reference, CourtFileReference.Parse(text.Replace('-', '\u2011')));
    }

    [Theory]
    [InlineData("")]
    [InlineData("C-311.18")]
    [InlineData("C-311")]
    [InlineData("C-")]
    [InlineData("X-311/18")]
    [InlineData("C 311/18")]
    [InlineData("C-0311/18")]
    [InlineData("10 C 5.22/23")]
    [InlineData("10 C 5.")]
    [InlineData("7 PA")]
    [InlineData("7 PA 184")]
    [InlineData("7 PA 184/6")]
    [InlineData("7 PA 0184/06")]
    [InlineData("7 pa 184/06")]
    [InlineData("7  184/06")]
    [InlineData("7 PA ")]
    [InlineData("IIX R 68/98")]
    public void Given_another_file_reference_when_read_then_it_is_refused(string text) =>
        Assert.Throws<FormatException>(() => CourtFileReference.Parse(text));

    [Fact]
    public void Given_any_BIC_when_printed_and_read_then_it_is_the_same()
    {
        var capitals = Gen.Char['A', 'Z'];
        var signs = Gen.OneOf(capitals, Gen.Char['0', '9']);
        Gen.Select(signs.Array[4], capitals.Array[2], signs.Array[2], Gen.OneOf(signs.Array[0], signs.Array[3]))
            .Sample((bank, country, place, branch) =>
            {
                var text = string.Concat([.. bank, .. country, .. place, .. branch]);
                var bic = Bic.Parse(text);
                Assert.Equal(text, bic.ToString());
                Assert.Equal(text, bic.Bank + bic.Country + bic.Place + bic.Branch);
            });
    }

    [Fact]
    public void Given_any_digits_of_a_number_in_groups_when_printed_and_read_then_they_are_the_same() =>
        Gen.Select(
            Digits(8).Where(code => code[0] is >= '1' and <= '8'),
            Digits(5).Where(code => !code.StartsWith("00", StringComparison.Ordinal)),
            Gen.Int[1, 10].SelectMany(Digits))
            .Sample((bankCode, postcode, box) =>
            {
                Assert.Equal(bankCode, BankCode.Parse(BankCode.Parse(bankCode).ToString()).Compact);
                Assert.Equal(postcode, Postcode.Parse(postcode).ToString());
                Assert.Equal(box, PostOfficeBox.Parse(PostOfficeBox.Parse(box).ToString()).Compact);
            });

    [Fact]
    public void Given_any_file_reference_of_a_court_when_printed_and_read_then_it_is_the_same()
    {
        var words = Gen.Char['A', 'Z'].Array[1, 3].Select(letters => new string(letters));
        var chambers = Gen.OneOf(
            Gen.Int[1, 99].Select(number => $"{number}"), Gen.Int[1, 17].Select(RomanNumeral.Format),
            Gen.Int[1, 20].Select(number => $"B {number}"));
        var years = Gen.OneOf(Digits(2), Digits(4));
        Gen.Select(
            Gen.OneOf(
                Gen.Select(chambers, words, Gen.Char["/."], (chamber, register, sign) => ($"{chamber} {register} ", sign)),
                Gen.Char["CTF"].Select(court => ($"{court}-", '/'))),
            Gen.Int[1, 9_999_999], years, Gen.OneOf(Gen.Const(""), words.Select(addition => " " + addition)))
            .Sample((start, number, year, addition) =>
            {
                var text = $"{start.Item1}{number}{start.Item2}{year}{addition}";
                Assert.Equal(text, CourtFileReference.Parse(text).ToString());
            });
    }

    private static Gen<string> Digits(int count) => Gen.Char['0', '9'].Array[count].Select(digits => new string(digits));
}
