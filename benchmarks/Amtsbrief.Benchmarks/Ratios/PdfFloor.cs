using System.Collections.Immutable;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;
using HarfBuzzSharp;
using ShapingBuffer = HarfBuzzSharp.Buffer;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>
/// The least that any program must do for a letter: shape its characters once, deflate its content streams once, and cut down
/// and deflate each font once. Everything else (checks, line breaks, pages, tags, metadata) costs nothing here.
/// </summary>
internal sealed class PdfFloor : IDisposable
{
    private readonly ImmutableArray<FontTask> _fonts;
    private readonly ImmutableArray<byte[]> _contents;
    private readonly ShapingBuffer _buffer = new();

    private PdfFloor(ImmutableArray<FontTask> fonts, ImmutableArray<byte[]> contents) => (_fonts, _contents) = (fonts, contents);

    /// <summary>Prepares the work of one letter, which is not timed.</summary>
    internal static PdfFloor Of(Letter letter, Templates.Template template)
    {
        var pages = PagedLetters.Lay(letter, template);
        return new PdfFloor(
            [.. pages.Pages.SelectMany(page => page.Items).OfType<GlyphRunItem>().GroupBy(item => item.Run.Face).Select(FontTask.Of)],
            [.. PagedLetters.Contents(pages)]);
    }

    /// <summary>Does the work.</summary>
    /// <returns>How many bytes come out.</returns>
    internal int Run()
    {
        var bytes = 0;
        foreach (var font in _fonts)
        {
            _buffer.ClearContents();
            _buffer.AddUtf16(font.Text);
            _buffer.GuessSegmentProperties();
            font.Face.Font.Shape(_buffer);
            bytes += Flate.Pack(FontSubsetter.Subset(font.Face, font.Glyphs).Program.Span).Length;
        }

        foreach (var content in _contents)
        {
            using var deflated = new ByteBuffer();
            Flate.Encode(content, deflated);
            bytes += deflated.Length;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    /// <summary>What one face shows: all its text in one piece, the cheapest way to shape it.</summary>
    private sealed record FontTask(FontFace Face, string Text, ushort[] Glyphs)
    {
        internal static FontTask Of(IGrouping<FontFace, GlyphRunItem> items) => new(
            items.Key,
            string.Concat(items.Select(item => item.Run.Text)),
            [.. items.SelectMany(item => item.Run.Glyphs.Select(glyph => glyph.Id)).Distinct().Order()]);
    }
}
