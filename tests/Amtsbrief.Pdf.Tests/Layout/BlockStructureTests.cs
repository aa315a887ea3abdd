using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>The structure tree of every block, as the finished file has it.</summary>
public sealed class BlockStructureTests
{
    [Fact]
    public void Every_block_is_read_as_what_it_is()
    {
        var file = new PdfRenderer(Letters.Template).Render(AllBlocks.Letter);

        ConformanceChecker.AssertConforms(file);
        Golden.Equal(StructureOutline.Of(file), "Amtsbrief.Pdf.Tests", "Layout", "Golden", "all-blocks.structure.txt");
    }

    [Theory]
    [InlineData(nameof(TableRules.None))]
    [InlineData(nameof(TableRules.Grid))]
    public void Rules_around_cells_are_no_content(string rules)
    {
        var blocks = Letters.Template.Blocks with { TableRules = Enum.Parse<TableRules>(rules) };
        var file = new PdfRenderer(Letters.Template with { Blocks = blocks }).Render(AllBlocks.Letter);

        ConformanceChecker.AssertConforms(file);
        Assert.Equal(
            StructureOutline.Of(new PdfRenderer(Letters.Template).Render(AllBlocks.Letter)), StructureOutline.Of(file));
    }
}
