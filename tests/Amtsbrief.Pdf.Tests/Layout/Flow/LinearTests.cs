using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Tests.Layout.Blocks;

namespace Amtsbrief.Pdf.Tests.Layout.Flow;

/// <summary>Long letters cost what their length asks for; memory tells it without a clock.</summary>
public sealed class LinearTests
{
    private const double AtMost = 2.2;

    public static TheoryData<string> Kinds => ["text", "rows", "notes", "torn"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_the_text_takes_twice_the_memory(string kind)
    {
        const int Parts = 400;
        MemoryOf(kind, Parts / 10);

        var (once, twice) = (MemoryOf(kind, Parts), MemoryOf(kind, Parts * 2));

        Assert.InRange((double)twice / once, 1, AtMost);
    }

    private static long MemoryOf(string kind, int parts)
    {
        var resolved = LetterCheck.Resolve(Letters.With(Body(kind, parts)), Letters.Template);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var paged = new LetterLayout(resolved, new FindingCollector()).Lay();
        var used = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(paged.Pages.Length > parts / 80, "There are many pages.");
        return used;
    }

    private static Block[] Body(string kind, int parts) => kind switch
    {
        "text" =>
        [
            .. Enumerable.Range(1, parts).SelectMany(IEnumerable<Block> (number) =>
            [
                new Heading(1, $"Abschnitt {number}") { IsNumbered = true }, new Paragraph(Letters.Sentences),
                new ListBlock { Items = ["Eins.", "Zwei."] }, Tables.Of(5),
            ]),
        ],
        "rows" => [Tables.Of(parts * 5)],
        "notes" =>
        [
            new Paragraph(
            [
                .. Enumerable.Range(1, parts * 2)
                    .SelectMany(IEnumerable<Inline> (number) => ["Wort", new Footnote($"Note {number}."), " "]),
            ]),
        ],
        _ => [Tables.Of(1) with { Rows = [["A", "B", "C"], [Tables.Lines("Zeile", parts * 5), "b", "c"]] }],
    };
}
