using System.Text;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Tests.Packing;

public sealed class Crc32Tests
{
    // The check value that catalogues of checksums give for this polynomial.
    [Fact]
    public void Given_the_nine_digits_When_summed_Then_it_is_the_check_value() =>
        Assert.Equal(0xCBF43926U, Crc32.Of("123456789"u8));

    [Theory]
    [InlineData("", 0U)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339U)]
    public void Given_text_of_any_length_When_summed_Then_it_is_the_known_value(string text, uint expected) =>
        Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));
}
