using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>Blocks stand in LibreOffice where they were resolved, also after it saved the file as DOCX.</summary>
public sealed class BlockPlaceTests(RenderedBlocks rendered)
{
    private const double Tolerance = 0.3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_footnotes_beside_the_foot_of_a_side_column_When_opened_Then_the_foot_stands_in_its_place(bool savedAgain)
    {
        var resolved = RenderedBlocks.Resolve("every-side-column");
        Assert.Contains(resolved.Body, block => block.Texts().Any(text => text.Role == TextRole.Footnote));
        var zone = Assert.Single(resolved.FootZones);
        var style = resolved.Template.Type[zone.Blocks[0].Role];
        var first = zone.Blocks[0].Texts()[0].Text.PlainText.Split(' ')[0];

        var word = rendered.Office("every-side-column", savedAgain).Words.Single(
            word => word.Page == 1 && word.Text == first && word.Left > zone.Box.X.Millimetres - 1);

        Assert.Equal(zone.Box.X.Millimetres, word.Left, Tolerance);
        Assert.Equal((zone.Box.Y + style.Baseline).Millimetres, word.Baseline, Tolerance);
    }

    [Theory]
    [InlineData("3.", "Antrag", 0, false)]
    [InlineData("3.", "Antrag", 0, true)]
    [InlineData("b)", "Meldebescheinigung", 1, false)]
    [InlineData("b)", "Meldebescheinigung", 1, true)]
    [InlineData("–", "Kopie", 2, false)]
    [InlineData("–", "Kopie", 2, true)]
    public void Given_nested_lists_When_opened_Then_labels_and_texts_stand_at_their_indents(
        string label, string text, int level, bool savedAgain)
    {
        var list = Lists(RenderedBlocks.Resolve("every").Body.OfType<ResolvedList>().ElementAt(1)).Single(
            list => list.Level == level);
        var left = RenderedBlocks.Resolve("every").Template.Page.Left;
        var words = rendered.Office("every", savedAgain).Words;
        var item = words.Single(word => word.Text == text && words.Any(other => IsLabel(other, word)));
        var mark = words.Single(word => IsLabel(word, item));
        Assert.Equal((left + list.LabelIndent).Millimetres, mark.Left, Tolerance);
        Assert.Equal((left + list.TextIndent).Millimetres, item.Left, Tolerance);

        bool IsLabel(MeasuredWord word, MeasuredWord of) => word.Text == label && word.Page == of.Page
            && Math.Abs(word.Baseline - of.Baseline) < Tolerance && word.Left < of.Left;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_numbered_headings_When_opened_Then_numbers_are_those_resolved_and_titles_hang(bool savedAgain)
    {
        var resolved = RenderedBlocks.Resolve("every");
        var words = rendered.Office("every", savedAgain).Words;
        var headings = resolved.Body.OfType<ResolvedHeading>().Where(heading => heading.Number is not null).ToList();
        Assert.NotEmpty(headings);
        Assert.All(headings, heading =>
        {
            var title = heading.Text.PlainText.Split(' ')[0];
            var number = words.Single(word => word.Text == heading.Number && words.Any(other => other.Text == title
                && other.Page == word.Page && Math.Abs(other.Baseline - word.Baseline) < Tolerance));
            var first = words.First(word => word.Text == title && word.Page == number.Page
                && Math.Abs(word.Baseline - number.Baseline) < Tolerance);
            Assert.Equal(resolved.Template.Page.Left.Millimetres, number.Left, Tolerance);
            Assert.Equal((resolved.Template.Page.Left + heading.TextIndent).Millimetres, first.Left, Tolerance);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_table_over_pages_When_opened_Then_columns_begin_at_their_edges_and_headers_on_each_page(bool savedAgain)
    {
        var resolved = RenderedBlocks.Resolve("pages");
        var table = resolved.Body.OfType<ResolvedTable>().Single();
        var pdf = rendered.Office("pages", savedAgain);
        var pages = pdf.Words.Where(word => word.Text.StartsWith("Zeile", StringComparison.Ordinal))
            .Select(word => word.Page).Distinct().ToList();
        Assert.True(pages.Count > 2, $"The table stands on {pages.Count} pages.");
        var padded = resolved.Template.Page.Left + resolved.Template.Blocks.CellPadding;
        Assert.All(pages, page =>
        {
            var header = pdf.Find("Nummer", page);
            var row = pdf.Words.First(word => word.Page == page && word.Text.StartsWith("Zeile", StringComparison.Ordinal));
            Assert.True(header.Baseline < row.Baseline);
            Assert.Equal(padded.Millimetres, header.Left, Tolerance);
            Assert.Equal(padded.Millimetres, row.Left, Tolerance);
            Assert.Equal((padded + table.Columns[0]).Millimetres, pdf.Find("Gegenstand", page).Left, Tolerance);
        });
        Assert.All(pdf.Words.Where(word => word.Text == "Nummer"), word => Assert.Contains(word.Page, pages));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_figures_with_commas_When_opened_Then_the_commas_stand_below_each_other(bool savedAgain)
    {
        // Of one column: what stands behind the comma is two figures wide, whatever stands before it.
        var rights = rendered.Office("pages", savedAgain).Words
            .Where(word => word.Text.EndsWith(",50", StringComparison.Ordinal)).Select(word => word.Right).ToList();
        Assert.Equal(90, rights.Count);
        Assert.All(rights, right => Assert.Equal(rights[0], right, Tolerance));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(10, true)]
    [InlineData(40, false)]
    [InlineData(40, true)]
    public void Given_a_note_When_opened_Then_it_stands_at_the_foot_of_the_page_of_its_mark(int item, bool savedAgain)
    {
        var resolved = RenderedBlocks.Resolve("pages").Template;
        var words = rendered.Office("pages", savedAgain).Words;
        var note = words.Single(word => word.Text.Contains($"Anmerkung{item}.", StringComparison.Ordinal));
        var label = words.Single(word => word.Text == $"{item}." && word.Page == note.Page && word.Left < 32);
        Assert.True(label.Baseline < note.Baseline);

        // Notes fill the page from its foot; the last of them stands on the last line.
        var last = words.Where(word => word.Page == note.Page
            && word.Text.Contains("Anmerkung", StringComparison.Ordinal)).Max(word => word.Baseline);
        var style = resolved.Type.Footnote;
        Assert.Equal((resolved.Page.TextBottom - style.LineHeight + style.Baseline).Millimetres, last, Tolerance);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_images_When_opened_Then_they_are_as_large_and_stand_as_resolved(bool savedAgain)
    {
        var resolved = RenderedBlocks.Resolve("every");
        var page = resolved.Template.Page;
        var figures = resolved.Body.OfType<ResolvedFigure>().ToList();
        var images = rendered.Office("every", savedAgain).Images.Where(image => image.Page > 1)
            .OrderBy(image => image.Page).ThenBy(image => image.Top).ToList();
        Assert.Equal(2, figures.Count);
        Assert.Equal(figures.Count, images.Count);
        Assert.All(figures.Zip(images), pair =>
        {
            var (figure, image) = pair;
            var free = page.TextWidth - figure.Width;
            var left = figure.Alignment == HorizontalAlignment.Center ? free.Millimetres / 2 : 0;
            Assert.Equal(figure.Width.Millimetres, image.Width, Tolerance);
            Assert.Equal(figure.Height.Millimetres, image.Height, Tolerance);
            Assert.Equal(page.Left.Millimetres + left, image.Left, Tolerance);
        });
    }

    private static IEnumerable<ResolvedList> Lists(ResolvedList list) => list.Items
        .SelectMany(item => item.Blocks).OfType<ResolvedList>().SelectMany(Lists).Prepend(list);
}
