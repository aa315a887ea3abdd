using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using UglyToad.PdfPig;

namespace Amtsbrief.Pdf.Tests.Layout;

public sealed class FrameLayoutTests
{
    [Fact]
    public void The_footer_of_the_first_page_is_content_read_last_and_nothing_else_around_the_text_is()
    {
        const string Expected = """
            Document
              Sect
                P
                  "Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt"
              Sect
                P
                  "Erika Mustermann "
                  "Rathausplatz 1 "
                  "12345 Musterstadt"
              Sect
                L None
                  LI
                    LBody
                      "E-Mail: "
                      Link
                        "rathaus@musterstadt.example"
                        -> mailto:rathaus@musterstadt.example (E-Mail an rathaus@musterstadt.example)
                L None
                  LI
                    LBody
                      "Datum: "
                      "14.04.2027"
              H1
                "Umbau der Haltestellen"
              P
                "Sehr geehrte Frau Mustermann,"
              P
                "Absatz~1."
              P
                "Absatz~2."
              P
                "Mit freundlichen Grüßen"
              P
                "gez. Max Mustermann "
                "Bauamt"
              Sect
                P
                  "Postanschrift: "
                  "Rathausplatz 1 "
                  "12345 Musterstadt"
                P
                  "E-Mail: "
                  Link
                    "rathaus@musterstadt.example"
                    -> mailto:rathaus@musterstadt.example (E-Mail an rathaus@musterstadt.example)

            """;

        var file = new PdfRenderer(FramedLetters.FormB).Render(FramedLetters.Pages(2));

        Assert.Equal(Expected, StructureOutline.Of(file));
        ConformanceChecker.AssertConforms(file);
    }

    [Theory]
    [InlineData(2, "Seite 1 von 2")]
    [InlineData(12, "Seite 1 von 12")]
    public void The_page_counter_of_a_side_column_is_read_where_it_stands(int pages, string counter)
    {
        var file = new PdfRenderer(FramedLetters.SideColumn).Render(FramedLetters.Pages(pages));

        Assert.Matches(
            $"""Sect\n +P\n +"Datum: "\n +"14.04.2027"\n +P\n +"{counter}"\n +P\n +Link\n +"rathaus@""", StructureOutline.Of(file));
        ConformanceChecker.AssertConforms(file);
    }

    [Fact]
    public void Without_further_pages_there_is_no_page_counter_and_its_place_stays_free()
    {
        var (one, two) = (Lay(FramedLetters.SideColumn, pages: 1), Lay(FramedLetters.SideColumn, pages: 2));

        Assert.Equal(
            one.Lines.Where(line => line.IsDetail).Select(line => (line.Text, line.Baseline)),
            two.Lines.Where(line => line.IsDetail && line.Page == 0 && !line.Text.StartsWith("Seite", StringComparison.Ordinal))
                .Select(line => (line.Text, line.Baseline)));
        Assert.Contains(two.Lines, line => line.IsDetail && line.Text == "Seite 1 von 2");
        ConformanceChecker.AssertConforms(new PdfRenderer(FramedLetters.SideColumn).Render(FramedLetters.Pages(1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(120)]
    public void Each_page_says_which_it_is_if_there_are_several(int pages)
    {
        foreach (var (template, numberedFrom) in new[]
        {
            (BuiltInTemplates.Din5008FormB, 2), (FramedLetters.SideColumn, 1),
            (Numbered(PageNumberPosition.FootCenter) with { Footer = FramedLetters.TwoColumns }, 1),
        })
        {
            var file = new PdfRenderer(template).Render(FramedLetters.Pages(pages));
            using var document = PdfDocument.Open(file);
            Assert.Equal(pages, document.NumberOfPages);
            foreach (var page in document.GetPages())
            {
                var words = string.Join(' ', page.GetWords().Select(word => word.Text));
                var expected = pages > 1 && page.Number >= numberedFrom ? $"Seite {page.Number} von {pages}" : null;
                Assert.Equal(expected is null ? 0 : 1, words.Split("Seite ").Length - 1);
                Assert.Contains(expected ?? "", words, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Header_and_footer_of_continuation_pages_stand_where_they_were_resolved_as_artifacts_without_links()
    {
        var laid = Lay(FramedLetters.FormB, pages: 3);
        var (frame, type) = (laid.Resolved.ContinuationPages, laid.Resolved.Template.Type);
        foreach (var page in new[] { 1, 2 })
        {
            var header = Artifacts(laid, page, ArtifactKind.Header).ToList();
            Assert.Equal(
                $"Umbau der Haltestellen · Datum: 14.04.2027 · Seite {page + 1} von 3", string.Concat(header.Select(run => run.Run.Text)));
            Assert.All(header, run => Assert.Equal(frame.Header[0].Box.Y + type.ContinuationHeader.Baseline, run.Baseline));
            Assert.Equal(25.Mm, header[0].X);

            var footer = Artifacts(laid, page, ArtifactKind.Footer).ToList();
            Assert.Equal(
                $"Postanschrift: Rathausplatz 1 12345 MusterstadtE-Mail: rathaus@musterstadt.exampleSeite {page + 1} von 3",
                string.Concat(footer.Select(run => run.Run.Text)));
            Assert.Equal(frame.Footer!.Columns[1].Box.X, footer[3].X);
            Assert.Equal(
                287.Mm - type.Footer.LineHeight + type.Footer.Baseline, footer.Where(run => run.Run.Size == 8.Pt).Max(run => run.Baseline));
            Assert.DoesNotContain(laid.Paged.Pages[page].Items, item => item is LinkItem);
            var image = Assert.Single(laid.Paged.Pages[page].Items.OfType<ImageItem>());
            Assert.Equal((null, ArtifactKind.Header, frame.Images[0].Box), (image.Node, image.Artifact, image.Box));
        }
    }

    [Fact]
    public void Rules_stand_below_the_header_and_above_the_footer()
    {
        var laid = Lay(FramedLetters.FormB, pages: 2);
        var frame = laid.Resolved.ContinuationPages;
        var half = Length.FromEmu(laid.Resolved.Template.Blocks.RuleThickness.Emu / 2);

        Assert.Equal([laid.Resolved.FirstPage.Footer!.Box.Y - half], RulesAcross(laid, page: 0));
        Assert.Equal([frame.Header[0].Box.Bottom + half, frame.Footer!.Box.Y - half], RulesAcross(laid, page: 1).Order());
    }

    [Fact]
    public void The_text_keeps_clear_of_header_and_footer()
    {
        var laid = Laid.Lay(Letters.With(Letters.OneLiners(120)), FramedLetters.FormB);
        var style = laid.Resolved.Template.Type.Body;

        Assert.True(laid.Paged.Pages.Length > 3);
        foreach (var page in laid.Body.Where(line => line.Baseline < 270.Mm).GroupBy(line => line.Page).SkipLast(1))
        {
            var frame = page.Key == 0 ? laid.Resolved.FirstPage : laid.Resolved.ContinuationPages;
            var last = page.Where(line => line.Text.StartsWith("Absatz", StringComparison.Ordinal)).Max(line => line.Baseline);
            Assert.Equal(frame.TextTop + style.Baseline, page.Where(line => line.Baseline >= frame.TextTop).Min(line => line.Baseline));
            LengthAssert.InRange(last, frame.TextBottom - (style.LineHeight * 2), frame.TextBottom);
        }
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public void Sheet_marks_stand_on_the_first_page_or_on_every_one(bool onEveryPage, int pages)
    {
        var template = BuiltInTemplates.Din5008FormB;
        var laid = Lay(template with { Marks = template.Marks with { OnEveryPage = onEveryPage } }, pages: 3);
        var marks = laid.Paged.Pages.Select(page => page.Items.OfType<RuleItem>().Count(rule => rule.X1 == 5.Mm));

        Assert.Equal(Enumerable.Range(0, 3).Select(page => page < pages ? 3 : 0), marks);
    }

    private static Template Numbered(PageNumberPosition position) => BuiltInTemplates.Din5008FormB with
    {
        PageNumber = new PageNumberPlace { Position = position, OnFirstPage = true },
    };

    private static Laid Lay(Template template, int pages) => Laid.Lay(FramedLetters.Pages(pages), template);

    private static IEnumerable<GlyphRunItem> Artifacts(Laid laid, int page, ArtifactKind kind) =>
        laid.Paged.Pages[page].Items.OfType<GlyphRunItem>().Where(item => item.Node is null && item.Artifact == kind);

    private static IEnumerable<Length> RulesAcross(Laid laid, int page) =>
        laid.Paged.Pages[page].Items.OfType<RuleItem>().Where(rule => rule.X2 - rule.X1 == 165.Mm).Select(rule => rule.Y1);
}
