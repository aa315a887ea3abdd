using Amtsbrief.Images;
using CsCheck;

namespace Amtsbrief.Tests.Images;

public sealed class ImageInfoTests
{
    // Every frame marker of ITU-T T.81 but those of tables (C4, CC) and extensions (C8).
    public static TheoryData<byte> FrameMarkers =>
        [0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF];

    [Fact]
    public void Given_a_png_file_when_read_then_format_and_size_are_told()
    {
        Assert.True(ImageInfo.TryRead(TestImages.Png(300, 20), out var info, out _));
        Assert.Equal(new ImageInfo(ImageFormat.Png, 300, 20), info);
    }

    [Theory]
    [MemberData(nameof(FrameMarkers))]
    public void Given_a_jpeg_file_when_read_then_its_frame_is_found_behind_application_data_and_tables(byte frame)
    {
        Assert.True(ImageInfo.TryRead(TestImages.Jpeg(640, 480, frame), out var info, out _));
        Assert.Equal(new ImageInfo(ImageFormat.Jpeg, 640, 480), info);
    }

    [Fact]
    public void Given_an_svg_drawing_when_read_then_format_and_size_are_told()
    {
        Assert.True(ImageInfo.TryRead(
            "\uFEFF<svg xmlns='http://www.w3.org/2000/svg' viewBox='1 2 3.5 7'/>"u8, out var info, out _));
        Assert.Equal(new ImageInfo(ImageFormat.Svg, 3.5, 7), info);
    }

    [Fact]
    public void Given_an_svg_drawing_that_cannot_be_drawn_when_read_then_the_reason_is_that_of_the_drawing()
    {
        Assert.False(ImageInfo.TryRead(
            " <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text/></svg>"u8, out var info, out var problem));
        Assert.Equal(default, info);
        Assert.Contains("<text>", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(20_000, 1, true)]
    [InlineData(1, 20_000, true)]
    [InlineData(20_001, 1, false)]
    [InlineData(1, 20_001, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, 0, false)]
    public void Given_a_size_when_read_then_only_sides_of_1_to_20_000_pixels_pass(int width, int height, bool passes)
    {
        Assert.Equal(passes, ImageInfo.TryRead(TestImages.Png(width, height), out _, out _));
        Assert.Equal(passes, ImageInfo.TryRead(TestImages.Jpeg(width, height), out _, out _));
    }

    [Fact]
    public void Given_a_negative_size_when_read_then_it_is_refused()
    {
        Assert.False(ImageInfo.TryRead(TestImages.Png(-1, 10), out _, out _));
        Assert.False(ImageInfo.TryRead(TestImages.Png(10, int.MinValue), out _, out _));
    }

    [Fact]
    public void Given_a_file_cut_off_anywhere_when_read_then_it_is_refused()
    {
        // Of a PNG file the checksum of the last chunk may miss: nothing is lost with it.
        var (png, jpeg) = (TestImages.Png(3, 3), TestImages.Jpeg(3, 3));
        for (var length = 0; length < png.Length - 12; length++)
        {
            Assert.False(ImageInfo.TryRead(png.AsSpan(0, length), out _, out _), $"{length} bytes of a PNG file pass.");
        }

        for (var length = 0; length < jpeg.Length; length++)
        {
            Assert.False(ImageInfo.TryRead(jpeg.AsSpan(0, length), out _, out _), $"{length} bytes of a JPEG file pass.");
        }
    }

    [Theory]
    [InlineData("no image")]
    [InlineData("GIF89a0000000000000000000000")]
    [InlineData("%PDF-1.7")]
    [InlineData("")]
    public void Given_something_else_when_read_then_it_is_refused(string data) =>
        Assert.False(ImageInfo.TryRead(data.Select(letter => (byte)letter).ToArray(), out _, out _));

    [Fact]
    public void Given_a_jpeg_segment_of_length_0_when_read_then_the_reader_comes_to_an_end() =>
        Assert.False(ImageInfo.TryRead(
            [0xFF, 0xD8, .. Enumerable.Repeat<byte[]>([0xFF, 0xE0, 0, 0], 50_000).SelectMany(segment => segment)], out _, out _));

    [Fact]
    public void Given_nothing_but_fill_bytes_when_read_then_the_reader_comes_to_an_end() =>
        Assert.False(ImageInfo.TryRead([0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 200_000)], out _, out _));

    [Fact]
    public void Given_a_png_chunk_that_claims_4_gigabytes_when_read_then_it_is_refused()
    {
        var png = TestImages.Png(3, 3);
        png.AsSpan(33, 4).Fill(0xFF);
        Assert.False(ImageInfo.TryRead(png, out _, out _));
    }

    [Fact]
    public void Given_hostile_bytes_when_read_then_the_reader_never_throws()
    {
        var markers = Gen.OneOf<byte>(0xFF, 0xC0, 0xC4, 0xD8, 0xD9, 0xDA, 0, 1, 2, 8);
        var noise = Gen.OneOf<byte>(markers, Gen.Byte).Array[0, 80];
        var start = Gen.OneOf<byte[]>(
            [], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF], TestImages.Png(1, 1)[..8], TestImages.Png(1, 1)[..33]);
        Gen.Select(start, noise, (head, tail) => (byte[])[.. head, .. tail]).Sample(Read, iter: 50_000);

        Gen.Select(Gen.OneOf(TestImages.Png(5, 5), TestImages.Jpeg(5, 5)), Gen.Int[0, 200], Gen.Byte, Damaged)
            .Sample(Read, iter: 20_000);

        static byte[] Damaged(byte[] file, int at, byte value)
        {
            var damaged = (byte[])file.Clone();
            damaged[at % damaged.Length] = value;
            return damaged;
        }

        static void Read(byte[] data)
        {
            if (ImageInfo.TryRead(data, out var info, out _))
            {
                Assert.InRange(info.Width, 1, 20_000);
                Assert.InRange(info.Height, 1, 20_000);
            }
        }
    }
}
