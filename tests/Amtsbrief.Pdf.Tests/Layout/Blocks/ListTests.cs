using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

public sealed class ListTests
{
    private static readonly ListBlock Nested = new()
    {
        Style = ListStyle.Arabic,
        Items =
        [
            "Eins.",
            new ListItem(
            [
                new Paragraph("Zwei. " + Letters.Sentences),
                new ListBlock { Items = ["Drei. " + Letters.Sentences, "Vier."] },
                new Paragraph("Fünf."),
            ]),
        ],
    };

    [Fact]
    public void Labels_hang_before_the_text_and_share_its_first_base_line()
    {
        var laid = Laid.Lay(Letters.With(Nested));
        var outer = Assert.Single(laid.Resolved.Body.OfType<ResolvedList>());
        var inner = outer.Items[1].Blocks.OfType<ResolvedList>().Single();
        var left = laid.Resolved.Template.Page.Left;

        Assert.Equal(
            [
                ("1. Eins.", left + outer.LabelIndent, left + outer.TextIndent),
                ("2. Zwei.", left + outer.LabelIndent, left + outer.TextIndent),
                ("– Drei.", left + inner.LabelIndent, left + inner.TextIndent),
                ("– Vier.", left + inner.LabelIndent, left + inner.TextIndent),
            ],
            laid.Body.Where(line => laid.Tree.IsIn(line.Runs[0].Node!, LogicalTag.Lbl))
                .Select(line => (string.Join(' ', line.Text.Split(' ').Take(2)), line.Left, line.Runs[1].X)));
        Assert.True(inner.LabelIndent > outer.LabelIndent && inner.TextIndent > inner.LabelIndent, "The inner list is set in.");
    }

    [Fact]
    public void Further_lines_and_paragraphs_of_an_item_begin_where_its_text_does()
    {
        var laid = Laid.Lay(Letters.With(Nested));
        var outer = laid.Resolved.Body.OfType<ResolvedList>().Single();
        var left = laid.Resolved.Template.Page.Left;

        foreach (var paragraph in laid.Tree.Elements(LogicalTag.P).Where(node => laid.Tree.IsIn(node, LogicalTag.LBody)))
        {
            var runs = laid.Paged.Pages.SelectMany(page => page.Items).OfType<GlyphRunItem>()
                .Where(item => laid.Tree.Within(item.Node!, LogicalTag.P) == paragraph).ToList();
            Assert.Single(runs.Select(run => run.X).Distinct());
        }

        Assert.Equal(left + outer.TextIndent, laid.Line("Fünf.").Left);
        LengthAssert.InRange(laid.Body.Max(line => line.Right), left, left + laid.Resolved.Template.Page.TextWidth);
    }

    [Fact]
    public void Items_of_several_lines_are_set_apart_by_a_line_and_short_ones_are_not()
    {
        var pitch = Letters.Template.Type.ListItem.LineHeight;
        var laid = Laid.Lay(Letters.With(
            new ListBlock { Items = ["Kurz eins.", "Kurz zwei."] }, new ListBlock { Items = [Letters.Sentences, "Lang zwei."] }));

        Assert.Equal(pitch, laid.Line("• Kurz zwei.").Baseline - laid.Line("• Kurz eins.").Baseline);
        Assert.Equal(pitch * 2, laid.Line("• Kurz eins.").Baseline - laid.Line("Sehr geehrte").Baseline);
        Assert.Equal(pitch * 2, Above(laid, "• Lang zwei."));
    }

    [Theory]
    [InlineData(ListStyle.Bullet, nameof(ListNumbering.Disc), "•")]
    [InlineData(ListStyle.Arabic, nameof(ListNumbering.Decimal), "3.")]
    [InlineData(ListStyle.LowerLetter, nameof(ListNumbering.LowerAlpha), "c)")]
    [InlineData(ListStyle.UpperLetter, nameof(ListNumbering.UpperAlpha), "C)")]
    [InlineData(ListStyle.LowerRoman, nameof(ListNumbering.LowerRoman), "iii.")]
    [InlineData(ListStyle.UpperRoman, nameof(ListNumbering.UpperRoman), "III.")]
    public void Reading_software_is_told_what_the_labels_are(ListStyle style, string expected, string label)
    {
        var laid = Laid.Lay(Letters.With(new ListBlock { Style = style, Start = 3, Items = ["Eins."] }));
        var list = laid.Tree.Elements(LogicalTag.L).Last();

        Assert.Equal(expected, list.Numbering.ToString());
        Assert.Equal($"{label} Eins.", laid.Line(label).Text);
    }

    [Fact]
    public void A_word_too_wide_for_its_item_is_an_error_at_its_place()
    {
        var letter = Letters.With(new ListBlock { Items = ["kurz", new string('8', 80)] });

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(Letters.Template).Render(letter));

        Assert.Equal(
            (FindingCodes.WordTooWide, "body[0].items[1].blocks[0].text"),
            error.Findings.Select(finding => (finding.Code, finding.Path)).Single());
    }

    private static Length Above(Laid laid, string start)
    {
        var at = laid.Body.Index().Single(line => line.Item.Text == start).Index;
        return laid.Body[at].Baseline - laid.Body[at - 1].Baseline;
    }
}
