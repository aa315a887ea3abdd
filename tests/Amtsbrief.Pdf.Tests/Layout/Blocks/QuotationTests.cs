using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

public sealed class QuotationTests
{
    [Fact]
    public void Quotations_are_set_in_on_both_sides_with_their_source_below()
    {
        var justified = Letters.Template with { Type = Letters.Template.Type with { Justified = true } };
        var laid = Laid.Lay(
            Letters.With(new Quotation { Paragraphs = [Letters.Sentences, Letters.Sentences], Source = "Erlass" }), justified);
        var (page, indent) = (laid.Resolved.Template.Page, laid.Resolved.Template.Blocks.QuotationIndent);
        var lines = laid.Body.Where(line => laid.Tree.IsIn(line.Runs[0].Node!, LogicalTag.BlockQuote)).ToList();

        Assert.InRange(lines.Count, 7, 12);
        Assert.All(lines, line => Assert.Equal(page.Left + indent, line.Left));
        var right = page.Left + page.TextWidth - indent;
        LengthAssert.InRange(lines.Max(line => line.Right), right - 0.1.Mm, right);
        Assert.Equal("Erlass", lines[^1].Text);
        Assert.Equal(Letters.Template.Type.Quotation.LineHeight, lines[^1].Baseline - lines[^2].Baseline);
        Assert.Equal(3, Assert.Single(laid.Tree.Elements(LogicalTag.BlockQuote)).Children.Length);
    }
}
