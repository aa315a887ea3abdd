using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>
/// What holds for every letter that passes the check. CsCheck names the seed of a counterexample in its failure.
/// </summary>
public sealed class RandomLetterTests
{
    private const int Iterations = 100;
    private const int Rendered = 20;

    [Fact]
    public void Nothing_stands_outside_the_text_or_the_details() => RandomLetters.All.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            var page = c.Template.Page;
            foreach (var line in laid.Body.Concat(laid.Notes))
            {
                LengthAssert.InRange(line.Left, page.Left, page.Left + page.TextWidth);
                LengthAssert.InRange(line.Right, page.Left, page.Left + page.TextWidth);
                LengthAssert.InRange(line.Baseline, line.Page == 0 ? laid.Resolved.FirstPage.TextTop : page.Top, page.TextBottom);
            }

            foreach (var line in laid.Lines.Where(line => line.IsDetail))
            {
                LengthAssert.InRange(line.Left, laid.DetailsBox.X, laid.DetailsBox.Right);
                LengthAssert.InRange(line.Right, laid.DetailsBox.X, laid.DetailsBox.Right);
            }

            foreach (var link in laid.Links)
            {
                var isDetail = link.Box.X >= laid.DetailsBox.X && link.Box.Y < laid.Resolved.FirstPage.TextTop;
                LengthAssert.InRange(link.Box.X, page.Left, link.Box.Right);
                LengthAssert.InRange(
                    link.Box.Right, link.Box.X, isDetail ? laid.DetailsBox.Right : page.Left + page.TextWidth);
            }
        },
        iter: Iterations);

    [Fact]
    public void Nothing_stands_on_anything_else() => RandomLetters.All.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            foreach (var page in laid.Paged.Pages)
            {
                var boxes = page.Items.OfType<ImageItem>().Select(item => item.Box)
                    .Concat(page.Items.OfType<GlyphRunItem>().Select(InkOf)).Where(box => box.Width > Length.Zero).ToList();
                for (var one = 0; one < boxes.Count; one++)
                {
                    for (var other = one + 1; other < boxes.Count; other++)
                    {
                        Assert.False(Overlap(boxes[one], boxes[other]), $"{boxes[one]} lies over {boxes[other]}.");
                    }
                }
            }
        },
        iter: Iterations);

    // They are measured without kerning, which can only make lines shorter, so a zone may end above its foot.
    [Fact]
    public void Zones_are_no_higher_than_they_were_resolved() => RandomLetters.All.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            foreach (var resolved in (ResolvedZone[])[.. laid.Resolved.HeadZones, .. laid.Resolved.FootZones])
            {
                var zone = PageFields.Fill(resolved, page: 1, laid.Paged.Pages.Length, c.Template.Type);
                var (first, last) = (c.Template.Type[zone.Blocks[0].Role], c.Template.Type[zone.Blocks[^1].Role]);
                var baselines = laid.Lines
                    .Where(line => line.Page == 0 && line.Left >= zone.Box.X && line.Left < zone.Box.Right
                        && line.Baseline > zone.Box.Y && line.Baseline < zone.Box.Bottom + last.LineHeight)
                    .Select(line => line.Baseline);

                Assert.Equal(zone.Box.Y + first.Baseline, baselines.Min());
                LengthAssert.InRange(baselines.Max(), zone.Box.Y, zone.Box.Bottom - last.LineHeight + last.Baseline);
            }
        },
        iter: Iterations);

    [Fact]
    public void The_file_keeps_the_rules_of_both_standards() => RandomLetters.All.Sample(
        c => ConformanceChecker.AssertConforms(new PdfRenderer(c.Template).Render(c.Letter)), iter: Rendered);

    // From the height of capitals to the base line, which accents and descenders of other lines leave free.
    private static Box InkOf(GlyphRunItem item)
    {
        var height = Length.FromEmu((int)(item.Run.Size.Emu * 0.7));
        return new Box(item.X, item.Baseline - height, item.Run.WithoutClosingSpace.Width, height);
    }

    private static bool Overlap(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
