using System.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Writing;

public sealed class ByteBufferSyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, ".001")]
    [InlineData(-1, "-.001")]
    [InlineData(100, ".1")]
    [InlineData(12340, "12.34")]
    [InlineData(-12005, "-12.005")]
    [InlineData(841890, "841.89")]
    [InlineData(5000, "5")]
    public void WriteThousandths_Value_HasNoClosingZeros(long value, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.WriteThousandths(value)));

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("a#/", "/a#23#2F")]
    [InlineData("ß", "/#C3#9F")]
    public void WriteName_Special_IsEscaped(string name, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.WriteName(name)));

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("a(b)\\", "(a\\(b\\)\\\\)")]
    [InlineData("Bär", "<FEFF004200E40072>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("", "()")]
    public void PdfString_Text_IsAsciiOrUtf16(string text, string expected) =>
        Assert.Equal(expected, Written(new PdfString(text).WriteTo));

    [Theory]
    [InlineData(12_700, 1000)]
    [InlineData(36_000, 2835)]
    [InlineData(-36_000, -2835)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    public void Thousandths_Length_IsRounded(int emu, long expected) => Assert.Equal(expected, Length.FromEmu(emu).Thousandths);

    private static string Written(Action<ByteBuffer> write)
    {
        using var buffer = new ByteBuffer();
        write(buffer);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
