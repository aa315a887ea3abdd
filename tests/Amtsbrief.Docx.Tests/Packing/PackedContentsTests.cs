using System.Text;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Tests.Packing;

public sealed class PackedContentsTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("<w:p />", 300));

    private readonly PackedContents _known = new(1_000_000);

    [Fact]
    public void Given_a_content_When_it_comes_again_Then_it_is_not_packed_again()
    {
        var first = _known.OfXml(Bytes(Long));
        Assert.Same(first, _known.OfXml(Bytes(Long)));
        Assert.True(first.IsDeflated);
    }

    [Theory]
    [InlineData('x', 'a')]
    [InlineData('a', 'x')]
    public void Given_contents_that_differ_at_an_end_When_packed_Then_each_is_its_own(char start, char end)
    {
        var first = _known.OfXml(Bytes("a" + Long + "a"));
        var second = _known.OfXml(Bytes(start + Long + end));
        Assert.NotEqual(first.Checksum, second.Checksum);
    }

    [Fact]
    public void Given_a_buffer_When_it_changes_after_packing_Then_what_is_known_does_not()
    {
        var buffer = Bytes(Long);
        var first = _known.OfXml(buffer);
        buffer[0] = (byte)' ';
        Assert.Same(first, _known.OfXml(Bytes(Long)));
        Assert.NotSame(first, _known.OfXml(buffer));
    }

    [Fact]
    public void Given_a_short_part_or_an_image_When_packed_Then_it_stays_as_it_is()
    {
        Assert.False(_known.OfXml(Bytes("<a />")).IsDeflated);
        Assert.Equal(Bytes(Long), _known.OfImage(Bytes(Long)).Bytes.ToArray());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
