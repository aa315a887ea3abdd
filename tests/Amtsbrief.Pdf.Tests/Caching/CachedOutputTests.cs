using System.Security.Cryptography;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Export.Images;
using Amtsbrief.Pdf.Export.Text;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Caching;

/// <summary>No byte of a file tells what was rendered before it or beside it.</summary>
public sealed class CachedOutputTests
{
    private const int Count = 2000;
    private const long Little = 100_000;

    private static readonly IReadOnlyList<Letter> All = VariedLetters.Make(Count);
    private static readonly Lazy<string[]> WithoutCaches = new(() => RenderAll(Renderer(limit: 0)));

    [Fact]
    public void Given_caches_that_fill_when_letters_are_rendered_by_many_threads_then_no_byte_changes() =>
        Assert.Equal(WithoutCaches.Value, RenderAll(Shared));

    [Fact]
    public void Given_caches_that_know_every_letter_when_they_are_rendered_again_then_no_byte_changes()
    {
        RenderAll(Shared, step: 7);
        Assert.Equal(WithoutCaches.Value, RenderAll(Shared));
    }

    [Fact]
    public void Given_caches_that_are_full_when_letters_are_rendered_then_no_byte_changes() =>
        Assert.Equal(WithoutCaches.Value, RenderAll(Renderer(Little)));

    [Fact]
    public void Given_new_renderers_when_each_renders_one_letter_then_no_byte_changes()
    {
        for (var number = 0; number < Count; number += 50)
        {
            Assert.Equal(WithoutCaches.Value[number], Render(new PdfRenderer(BuiltInTemplates.Din5008FormB), number));
        }
    }

    private static PdfRenderer Shared { get; } = new(BuiltInTemplates.Din5008FormB);

    private static PdfRenderer Renderer(long limit) => new(
        BuiltInTemplates.Din5008FormB, null, new BrokenParagraphs(limit),
        new ExportCaches { Images = new ReadImages(limit), Fonts = new FontParts(limit) });

    private static string[] RenderAll(PdfRenderer renderer, int step = 1)
    {
        var files = new string[Count];
        Parallel.For(0, Count / step, index => files[index * step] = Render(renderer, index * step));
        return files;
    }

    private static string Render(PdfRenderer renderer, int number) =>
        Convert.ToHexString(SHA256.HashData(renderer.Render(All[number])));
}
