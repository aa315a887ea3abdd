using System.Security.Cryptography;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing;

/// <summary>No byte of a file tells what was rendered before it or beside it.</summary>
public sealed class CachedOutputTests
{
    private const int Count = 2000;

    // Room for two or three letters.
    private const long Little = 40_000;

    private static readonly Template Template = FramedLetters.Templates["footers of different heights"];
    private static readonly IReadOnlyList<Letter> All = VariedLetters.Make(Count);
    private static readonly Lazy<string[]> WithoutCaches =
        new(() => RenderAll(new DocxRenderer(Template, new DocxCaches(limit: 0))));

    [Fact]
    public void Given_caches_that_fill_When_letters_are_rendered_by_many_threads_Then_no_byte_changes() =>
        Assert.Equal(WithoutCaches.Value, RenderAll(Shared));

    [Fact]
    public void Given_caches_that_know_every_letter_When_they_are_rendered_again_Then_no_byte_changes()
    {
        RenderAll(Shared, step: 7);
        Assert.Equal(WithoutCaches.Value, RenderAll(Shared));
    }

    [Fact]
    public void Given_caches_that_are_full_When_letters_are_rendered_Then_they_stay_within_their_limits_and_no_byte_changes()
    {
        var caches = new DocxCaches(Little);
        Assert.Equal(WithoutCaches.Value, RenderAll(new DocxRenderer(Template, caches)));
        Assert.All(
            [caches.Contents.Weight, caches.StyleSheets.Weight, caches.Drawings.Weight],
            weight => Assert.InRange(weight, 1, Little));
    }

    [Fact]
    public void Given_new_renderers_When_each_renders_one_letter_Then_no_byte_changes()
    {
        for (var number = 0; number < Count; number += 50)
        {
            Assert.Equal(WithoutCaches.Value[number], Render(new DocxRenderer(Template), number));
        }
    }

    [Fact]
    public void Given_letters_that_differ_When_rendered_Then_their_files_differ() =>
        Assert.Equal(Count, WithoutCaches.Value.Distinct().Count());

    private static DocxRenderer Shared { get; } = new(Template);

    private static string[] RenderAll(DocxRenderer renderer, int step = 1)
    {
        var files = new string[Count];
        Parallel.For(0, (Count + step - 1) / step, index => files[index * step] = Render(renderer, index * step));
        return files;
    }

    private static string Render(DocxRenderer renderer, int number) =>
        Convert.ToHexString(SHA256.HashData(renderer.Render(All[number])));
}
