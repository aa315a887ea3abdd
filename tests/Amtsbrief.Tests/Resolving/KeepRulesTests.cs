using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving;

public sealed class KeepRulesTests
{
    [Theory]
    [InlineData(nameof(TextRole.DocumentKind), nameof(TextRole.Subject), false)]
    [InlineData(nameof(TextRole.Subject), nameof(TextRole.Salutation), false)]
    [InlineData(nameof(TextRole.Subject), nameof(TextRole.Body), false)]
    [InlineData(nameof(TextRole.Salutation), nameof(TextRole.Body), false)]
    [InlineData(nameof(TextRole.Salutation), nameof(TextRole.KeyValue), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Closing), false)]
    [InlineData(nameof(TextRole.Closing), nameof(TextRole.Signature), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Signature), false)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.Body), true)]
    [InlineData(nameof(TextRole.Body), nameof(TextRole.KeyValue), true)]
    [InlineData(nameof(TextRole.KeyValue), nameof(TextRole.Body), true)]
    public void Given_two_blocks_when_kept_then_headings_keep_with_what_follows_and_the_close_with_what_stands_above(
        string above, string below, bool may) =>
        Assert.Equal(!may, Keep(Block(above), Block(below))[0].KeepWithNext);

    [Fact]
    public void Given_blocks_when_kept_then_the_last_one_keeps_with_nothing_and_running_text_alone_may_break() => Assert.Equal(
        [(true, true), (false, false)],
        Keep(Block(nameof(TextRole.Subject)), Block(nameof(TextRole.Body)))
            .Select(block => (block.KeepWithNext, block.KeepTogether)));

    private static ResolvedParagraph Block(string role) =>
        new ResolvedParagraph(Enum.Parse<TextRole>(role), Length.Zero, "body[0]", [new ResolvedText([], "body[0]")]);

    [Fact]
    public void Given_a_page_break_when_kept_then_nothing_above_it_keeps_with_it() =>
        Assert.False(Keep(Block(nameof(TextRole.Salutation)), new ResolvedPageBreak("body[0]"))[0].KeepWithNext);

    [Theory]
    [InlineData("wir bitten um:", true)]
    [InlineData("wir bitten darum.", false)]
    public void Given_a_list_when_kept_then_a_paragraph_that_ends_in_a_colon_keeps_with_it(string text, bool expected) =>
        Assert.Equal(expected, Keep(Body(text), List("eins", "zwei", "drei"))[0].KeepWithNext);

    [Fact]
    public void Given_short_paragraphs_above_the_close_when_kept_then_two_lines_go_with_it() => Assert.Equal(
        [false, true, true, false],
        Keep(Body("eins"), Body("zwei"), Body("drei"), Block(nameof(TextRole.Closing))).Select(block => block.KeepWithNext));

    [Fact]
    public void Given_a_long_paragraph_above_the_close_when_kept_then_its_last_two_lines_are_enough() => Assert.Equal(
        [false, true, false],
        Keep(Body("eins"), Body(new string('m', 90)), Block(nameof(TextRole.Closing))).Select(block => block.KeepWithNext));

    [Fact]
    public void Given_a_paragraph_that_may_only_just_fit_one_line_when_kept_then_it_counts_as_one() => Assert.Equal(
        [true, true, false],
        Keep(Body("eins"), Body(new string('m', 52)), Block(nameof(TextRole.Closing))).Select(block => block.KeepWithNext));

    [Theory]
    [InlineData(400, true)]
    [InlineData(900, false)]
    public void Given_a_paragraph_that_keeps_with_the_next_when_kept_then_it_stays_whole_unless_it_is_long(int length, bool expected)
    {
        var blocks = Keep(Body(new string('m', length)), Block(nameof(TextRole.Closing)));
        Assert.Equal(expected, blocks[0].KeepTogether);
    }

    [Fact]
    public void Given_paragraphs_of_lists_and_quotations_that_keep_with_the_next_when_kept_then_they_stay_whole()
    {
        var quotation = new ResolvedQuotation(
            TextRole.Quotation, Length.Zero, "body[0]", 10.Mm, [Body("eins") with { KeepWithNext = true }, Body("zwei")]);
        var blocks = Keep(quotation, List("eins", "zwei", "drei"), Block(nameof(TextRole.Closing)));
        Assert.Equal([true, false], ((ResolvedQuotation)blocks[0]).Blocks.Select(block => block.KeepTogether));
        Assert.Equal(
            [false, true, true], ((ResolvedList)blocks[1]).Items.Select(item => item.Blocks[0].KeepTogether));
    }

    [Fact]
    public void Given_a_list_above_the_close_when_kept_then_its_last_two_items_stay_with_it()
    {
        var blocks = Keep(Body("eins"), List("eins", "zwei", "drei"), Block(nameof(TextRole.Closing)));
        Assert.Equal([false, true, false], blocks.Select(block => block.KeepWithNext));
        Assert.Equal(
            [false, true, true], ((ResolvedList)blocks[1]).Items.Select(item => item.Blocks[^1].KeepWithNext));
    }

    [Fact]
    public void Given_a_table_above_the_close_when_kept_then_its_last_two_rows_stay_with_it()
    {
        var row = new ResolvedTableRow([]);
        var table = new ResolvedTable(TextRole.Table, Length.Zero, "body[1]", null, [], HeaderRows: 0, [row, row, row]);
        var blocks = Keep(Body("eins"), table, Block(nameof(TextRole.Closing)));
        Assert.Equal([false, true, false], ((ResolvedTable)blocks[1]).Rows.Select(entry => entry.KeepWithNext));
        Assert.Equal([false, true, false], blocks.Select(block => block.KeepWithNext));
    }

    [Fact]
    public void Given_a_page_break_above_one_line_and_the_close_when_kept_then_nothing_keeps_across_it() => Assert.Equal(
        [false, false, true, false],
        Keep(Body("eins"), new ResolvedPageBreak("body[1]"), Body("zwei"), Block(nameof(TextRole.Closing)))
            .Select(block => block.KeepWithNext));

    private static ValueList<ResolvedBlock> Keep(params List<ResolvedBlock> blocks) =>
        KeepRules.Apply(blocks, BuiltInTemplates.Din5008FormB.Type, 165.Mm);

    private static ResolvedParagraph Body(string text) =>
        new(TextRole.Body, Length.Zero, "body[0]", [new ResolvedText([new ResolvedRun(text)], "body[0].text")]);

    private static ResolvedList List(params string[] items) => new(
        TextRole.ListItem, Length.Zero, "body[1]", ListStyle.Bullet, 1, 0, Length.Zero, 7.5.Mm,
        ValueList.From(items.Select(item => new ResolvedListItem("•", [Body(item)]))));
}
