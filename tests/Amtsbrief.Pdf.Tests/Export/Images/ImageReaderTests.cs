using System.Diagnostics;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Export.Images;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;

namespace Amtsbrief.Pdf.Tests.Export.Images;

public sealed class ImageReaderTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(3, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void TryRead_EveryKindOfPng_GivesItsSamples(int colorType, int depth)
    {
        const int Width = 5;
        const int Height = 3;
        var channels = colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var rows = new byte[(Width * channels * depth + 7) / 8 * Height];
        new Random(7).NextBytes(rows);
        var palette = colorType == 3 ? new byte[3 << depth] : null;

        var png = TestImages.Png(Width, Height, depth, colorType, rows, palette);

        Assert.True(ImageReader.TryRead(png, out var image, out var reason), reason);

        Assert.Equal((Width, Height, depth), (image.Width, image.Height, image.BitsPerComponent));
        Assert.Equal(colorType is 4 or 6, image.Alpha is not null);
        if (image.Alpha is null)
        {
            Assert.Equal(rows, image.Samples.ToArray());
        }
        else
        {
            var bytes = depth / 8;
            var pixel = rows.AsSpan((channels * bytes)..(2 * channels * bytes)).ToArray();
            Assert.Equal(pixel[..^bytes], image.Samples.Span.Slice((channels - 1) * bytes, (channels - 1) * bytes).ToArray());
            Assert.Equal(pixel[^bytes..], image.Alpha.Samples.Span.Slice(bytes, bytes).ToArray());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void TryRead_FilteredRows_GivesPlainSamples(int filter)
    {
        var rows = new byte[12 * 4];
        new Random(filter).NextBytes(rows);
        var raw = new byte[13 * 4];
        for (var y = 0; y < 4; y++)
        {
            var above = y == 0 ? new byte[12] : rows.AsSpan((y - 1) * 12, 12);
            PngFilter.Apply(filter, rows.AsSpan(y * 12, 12), above, 3, raw.AsSpan(y * 13, 13));
        }

        Assert.True(ImageReader.TryRead(TestImages.PngOfRaw(TestImages.Header(4, 4, 8, 2), raw), out var image, out _));

        Assert.Equal(rows, image.Samples.ToArray());
    }

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public void TryRead_Interlaced_PutsPassesTogether(int depth)
    {
        // Gray of 8 × 8: pass 1 has 1 pixel, then 1, 2, 4, 8, 16 and 32; each pixel says which pass it came from.
        int[][] passes = [[1], [1], [2], [2, 2], [4, 4], [4, 4, 4, 4], [8, 8, 8, 8]];
        var raw = passes.SelectMany((pass, index) => pass.SelectMany(width => depth == 8
            ? Enumerable.Repeat((byte)(index + 1), width).Prepend((byte)0)
            : [0, (byte)(index % 2 == 0 ? 0xFF << (8 - width) : 0)])).ToArray();

        var png = TestImages.PngOfRaw(TestImages.Header(8, 8, depth, 0, interlace: 1), raw);

        Assert.True(ImageReader.TryRead(png, out var image, out _));

        // PNG, 8.1: the pattern that repeats every eight pixels.
        byte[] pattern =
        [
            1, 6, 4, 6, 2, 6, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 5, 6, 5, 6, 5, 6, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7,
            3, 6, 4, 6, 3, 6, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 5, 6, 5, 6, 5, 6, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7,
        ];
        var expected = depth == 8
            ? pattern
            : [.. pattern.Chunk(8).Select(row => row.Aggregate((byte)0, (bits, pass) => (byte)((bits << 1) | (pass % 2))))];
        Assert.Equal(expected, image.Samples.ToArray());
    }

    [Theory]
    [InlineData(0, 8, 3)]
    [InlineData(2, 8, 9)]
    [InlineData(3, 8, 3)]
    public void TryRead_PlainRows_KeepsThemPacked(int colorType, int depth, int rowBytes)
    {
        var png = TestImages.Png(3, 2, depth, colorType, new byte[rowBytes * 2], colorType == 3 ? new byte[6] : null);
        var start = png.AsSpan().IndexOf("IDAT"u8) + 4;
        var end = png.AsSpan().IndexOf("IEND"u8) - 8;

        Assert.True(ImageReader.TryRead(png, out var image, out _));

        Assert.Equal(png[start..end], image.Packed.ToArray());
    }

    [Fact]
    public void TryRead_WhatPdfWantsOtherwise_IsNotKeptPacked()
    {
        byte[][] files =
        [
            TestImages.Logo,
            TestImages.PngOfRaw(TestImages.Header(1, 1, 8, 0, interlace: 1), [0, 7]),
            // A byte more than the pixels take: it would go into the letter unseen.
            TestImages.PngOfRaw(TestImages.Header(1, 1, 8, 0), [0, 7, 42]),
        ];
        foreach (var file in files)
        {
            Assert.True(ImageReader.TryRead(file, out var image, out _));
            Assert.True(image.Packed.IsEmpty);
        }
    }

    [Fact]
    public void TryRead_TransparentPalette_GivesAlpha()
    {
        var png = TestImages.Png(3, 1, 2, 3, [0b00_01_10_00], new byte[9], [0, 128]);

        Assert.True(ImageReader.TryRead(png, out var image, out _));

        Assert.Equal([0, 128, 255], image.Alpha!.Samples.ToArray());
    }

    [Fact]
    public void TryRead_TransparentColor_IsKept()
    {
        var png = TestImages.Png(1, 1, 8, 2, [1, 2, 3], transparency: [0, 1, 0, 2, 0, 3]);

        Assert.True(ImageReader.TryRead(png, out var image, out _));

        Assert.Equal([1, 2, 3], image.TransparentColor.ToArray());
    }

    [Theory]
    [InlineData(1, ImageColor.Gray)]
    [InlineData(3, ImageColor.Rgb)]
    public void TryRead_Jpeg_IsPassedThrough(int components, object color)
    {
        var jpeg = TestImages.Jpeg(components);

        Assert.True(ImageReader.TryRead([.. jpeg, 1, 2, 3], out var image, out _));

        Assert.Equal((32, 16, (ImageColor)color, true), (image.Width, image.Height, image.Color, image.IsJpeg));
        Assert.Equal(jpeg, image.Samples.ToArray());
    }

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "neither a PNG nor a JPEG", [] },
        { "neither a PNG nor a JPEG", "GIF89a"u8.ToArray() },
        { "CMYK", TestImages.Jpeg(4) },
        { "2 colour components", TestImages.Jpeg(2) },
        { "lossless", TestImages.Jpeg(3, frame: 0xC3) },
        { "8 bits", TestImages.Jpeg(3, bits: 12) },
        { "no image", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "no size", TestImages.PngOfRaw(TestImages.Header(0, 5, 8, 0), []) },
        { "million", TestImages.PngOfRaw(TestImages.Header(70_000, 70_000, 8, 0), []) },
        { "cut off", TestImages.PngOfRaw(TestImages.Header(6_000, 6_000, 8, 0), [0]) },
        { "cut off", TestImages.PngOfRaw(TestImages.Header(6, 6, 8, 0), [0, 1, 2]) },
        { "does not know", TestImages.PngOfRaw(TestImages.Header(6, 6, 3, 0), []) },
        { "does not know", TestImages.PngOfRaw(TestImages.Header(1, 1, 8, 0), [9, 9]) },
        { "palette", TestImages.Png(1, 1, 8, 3, [0]) },
        { "palette", TestImages.Png(1, 1, 1, 3, [0], new byte[9]) },
        { "transparent colour", TestImages.Png(1, 1, 8, 0, [0], transparency: [1]) },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void TryRead_Unreadable_SaysWhy(string expected, byte[] file)
    {
        Assert.False(ImageReader.TryRead(file, out _, out var reason));
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_CutAnywhere_SaysWhy()
    {
        foreach (var file in new[] { TestImages.Logo, TestImages.Jpeg(3) })
        {
            for (var length = 0; length < file.Length; length++)
            {
                Assert.False(ImageReader.TryRead(file.AsSpan(0, length), out _, out var reason));
                Assert.NotEmpty(reason);
            }
        }
    }

    [Fact]
    public void TryRead_DamagedAnywhere_NeverThrowsOrHangs()
    {
        const int Seed = 20260314;
        var random = new Random(Seed);
        var time = Stopwatch.StartNew();
        for (var round = 0; round < 4000; round++)
        {
            byte[] file = [.. round % 2 == 0 ? TestImages.Logo : TestImages.Jpeg(3)];
            for (var change = 0; change <= round % 4; change++)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var answer = Record.Exception(() => ImageReader.TryRead(file, out _, out _));
            Assert.True(answer is null, $"Seed {Seed}, round {round}: {answer}");
        }

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"Seed {Seed}: {time.Elapsed}");
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(0, 16, null)]
    [InlineData(2, 8, null)]
    [InlineData(3, 4, new byte[] { 0, 255, 100 })]
    [InlineData(4, 8, null)]
    public void Export_Png_IsSeenByPdfPig(int colorType, int depth, byte[]? transparency)
    {
        var channels = colorType switch { 2 => 3, 4 => 2, _ => 1 };
        var rows = new byte[(33 * channels * depth + 7) / 8 * 20];
        new Random(colorType).NextBytes(rows);
        var png = TestImages.Png(33, 20, depth, colorType, rows, colorType == 3 ? new byte[48] : null, transparency);
        var root = new LogicalNode(LogicalTag.Document);
        var figure = root
            .Add(new LogicalNode(LogicalTag.Figure) { AlternativeText = "Bild" })
            .Add(new LogicalNode(LogicalTag.Content));
        var image = new LetterImage { Data = [.. png], AlternativeText = "Bild" };
        var page = new PageBuilder().Add(new ImageItem(figure, new Box(20.Mm, 20.Mm, 30.Mm, 20.Mm), image)).Page;

        var pdf = PdfExporter.Export(new PagedLetter([page], root, InventedLetter.Information), PdfProfile.AccessibleArchive);

        ConformanceChecker.AssertConforms(pdf);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var seen = Assert.Single(document.GetPage(1).GetImages());
        Assert.Equal((33, 20, depth), (seen.WidthInSamples, seen.HeightInSamples, seen.BitsPerComponent));
        Assert.True(seen.TryGetBytesAsMemory(out var samples));
        if (colorType != 4)
        {
            Assert.Equal(rows, samples.ToArray()[..rows.Length]);
        }
    }
}
