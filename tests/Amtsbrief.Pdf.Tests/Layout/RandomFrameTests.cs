using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Typography;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>What holds whatever stands around the text. CsCheck names the seed of a counterexample in its failure.</summary>
public sealed class RandomFrameTests
{
    private const int Iterations = 300;
    private const int Rendered = 20;

    [Fact]
    public void Text_header_and_footer_keep_clear_of_each_other_on_every_page()
    {
        var (fitting, numbered) = (0, 0);
        RandomFrames.All.Sample(
            c =>
            {
                if (LetterCheck.Check(c.Letter, c.Template).Any(finding => finding.Severity == Severity.Error))
                {
                    return;
                }

                var laid = Laid.Lay(c.Letter, c.Template);
                for (var page = 0; page < laid.Paged.Pages.Length; page++)
                {
                    AssertClear(laid, page);
                }

                Interlocked.Increment(ref fitting);
                Interlocked.Add(ref numbered, laid.Paged.Pages.Length > 1 && laid.PageNumbers(1).Any() ? 1 : 0);
            },
            iter: Iterations);
        Assert.True(fitting > Iterations / 4, $"Only {fitting} letters fitted.");
        Assert.True(numbered > Iterations / 20, $"Only {numbered} letters had numbers.");
    }

    [Fact]
    public void Files_conform()
    {
        RandomFrames.All
            .Where(c => !LetterCheck.Check(c.Letter, c.Template).Any(finding => finding.Severity == Severity.Error))
            .Sample(c => ConformanceChecker.AssertConforms(new PdfRenderer(c.Template).Render(c.Letter)), iter: Rendered);
    }

    // The guess may be wrong only where the text is about as high as the first page: what keeps together may leave much of that
    // page free and go on to the next, so the text of both counts.
    [Fact]
    public void Whether_a_letter_needs_several_pages_is_guessed_well() => RandomFrames.All.Sample(
        c =>
        {
            if (LetterCheck.Check(c.Letter, c.Template).Any(finding => finding.Severity == Severity.Error))
            {
                return;
            }

            var laid = Laid.Lay(c.Letter, c.Template);
            if (PageEstimate.NeedsSeveral(laid.Resolved) != (laid.Paged.Pages.Length > 1))
            {
                Assert.InRange(laid.Paged.Pages.Length, 1, 2);
                var (first, further) = (laid.Resolved.FirstPage, laid.Resolved.ContinuationPages);
                var room = first.TextBottom - first.TextTop;
                var used = Used(laid, 0, first) + Used(laid, 1, further);
                Assert.True(used.Emu > room.Emu * 0.6, $"{used} of {room} are used.");
            }
        },
        iter: Iterations);

    private static Length Used(Laid laid, int page, ResolvedFrame frame) => laid.Body
        .Where(line => line.Page == page && line.Baseline <= frame.TextBottom)
        .Select(line => line.Baseline - frame.TextTop)
        .DefaultIfEmpty(Length.Zero)
        .Max()
        + (laid.Resolved.Template.Type[TextRole.Footnote].LineHeight * laid.Lines.Count(line => line.IsNote && line.Page == page));

    private static void AssertClear(Laid laid, int page)
    {
        var letter = laid.Resolved;
        var frame = page == 0 ? letter.FirstPage : letter.ContinuationPages;
        foreach (var item in laid.Paged.Pages[page].Items.OfType<GlyphRunItem>().Where(item => item.Run.Glyphs.Length > 0))
        {
            switch (item)
            {
                case { Node: null, Artifact: ArtifactKind.Header }:
                    Assert.True(item.Baseline < frame.TextTop || item.X >= laid.DetailsBox.X, $"{item.Run.Text} of the header");
                    break;
                case { Node: null, Artifact: ArtifactKind.Footer }:
                    LengthAssert.InRange(item.Baseline, frame.TextBottom, letter.Template.Page.Height);
                    break;
                case { Node: not null } when item.Baseline > frame.TextBottom && !IsDetail(item, laid, page):
                    Assert.Contains(frame.Footer!.Columns, column => IsIn(item, column.Box));
                    break;
                case { Node: not null } when page > 0:
                    LengthAssert.InRange(item.Baseline, frame.TextTop, frame.TextBottom);
                    break;
            }
        }

        AssertApart([.. frame.Zones(), .. frame.PageNumber is { } number ? (ResolvedZone[])[number] : []]);
    }

    private static void AssertApart(List<ResolvedZone> zones)
    {
        foreach (var (one, other) in zones.SelectMany(one => zones.Where(other => other != one).Select(other => (one, other))))
        {
            Assert.True(
                one.Box.X >= other.Box.Right || other.Box.X >= one.Box.Right || one.Box.Y >= other.Box.Bottom || other.Box.Y >= one.Box.Bottom,
                $"{one.Kind} at {one.Box} and {other.Kind} at {other.Box}");
        }
    }

    private static bool IsDetail(GlyphRunItem item, Laid laid, int page) =>
        page == 0 && laid.Resolved.FootZones.Any(zone => IsIn(item, zone.Box)) && item.X >= laid.DetailsBox.X;

    private static bool IsIn(GlyphRunItem item, Box box) =>
        item.X >= box.X && LaidLine.InkRight(item) <= box.Right && item.Baseline >= box.Y && item.Baseline <= box.Bottom;
}
