using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Tests.Composing.Blocks;

public sealed class BlockSequenceTests
{
    private static readonly ResolvedTable Table = new(TextRole.Table, 4.Mm, "", null, [], 0, []);
    private static readonly ResolvedSpace Space = new(7.Mm, "");
    private static readonly ResolvedPageBreak Break = new("");

    [Fact]
    public void Given_space_When_arranged_Then_the_block_below_has_it_above_itself() =>
        Assert.Equal([3.Mm, 17.Mm], Arrange(Text(), Space, Space, Text()).Select(entry => entry.Place.SpaceBefore));

    [Fact]
    public void Given_the_end_of_a_page_When_arranged_Then_the_block_below_begins_the_next_one_without_space()
    {
        var below = Arrange(Text() with { KeepWithNext = true }, Space, Break, Text());
        Assert.Equal((false, Length.Zero), (below[0].Place.KeepNext, below[1].Place.SpaceBefore));
        Assert.Equal([false, true], below.Select(entry => entry.Place.NewPage));
    }

    [Fact]
    public void Given_a_table_When_arranged_Then_the_block_above_has_its_space_below_itself()
    {
        var arranged = Arrange(Text(), Space, Table);
        Assert.Equal((11.Mm, Length.Zero), (arranged[0].Place.SpaceAfter, arranged[1].Place.SpaceBefore));
    }

    [Fact]
    public void Given_two_tables_When_arranged_Then_the_lower_one_keeps_its_space_for_what_parts_them() =>
        Assert.Equal(4.Mm, Arrange(Text(), Table, Table)[2].Place.SpaceBefore);

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Given_space_between_When_arranged_Then_what_keeps_does_so_across_it(bool above, bool space, bool expected) =>
        Assert.Equal(expected, Arrange(
            Text() with { KeepWithNext = above }, Space with { KeepWithNext = space }, Text())[0].Place.KeepNext);

    [Fact]
    public void Given_space_that_keeps_below_the_end_of_a_page_When_arranged_Then_nothing_keeps_across_that() =>
        Assert.False(Arrange(Text(), Break, Space with { KeepWithNext = true }, Text())[0].Place.KeepNext);

    [Fact]
    public void Given_space_and_the_end_of_a_page_below_all_When_arranged_Then_they_do_nothing()
    {
        var arranged = Arrange(Text(), Space, Break);
        Assert.Equal((1, false), (arranged.Count, arranged[0].Place.NewPage));
    }

    [Fact]
    public void Given_surroundings_that_stay_together_When_arranged_Then_all_but_the_last_keep_the_next() => Assert.Equal(
        [(true, true), (true, true), (false, true)],
        Arrange([Text(), Text(), Text()], new Surroundings { KeepTogether = true })
            .Select(entry => (entry.Place.KeepNext, entry.Place.KeepTogether)));

    private static ResolvedParagraph Text() => new(TextRole.Body, 3.Mm, "", [ResolvedTexts.Line("Text")]);

    private static List<(ResolvedBlock Block, Surroundings Place)> Arrange(params ValueList<ResolvedBlock> blocks) =>
        Arrange(blocks, default);

    private static List<(ResolvedBlock Block, Surroundings Place)> Arrange(
        ValueList<ResolvedBlock> blocks, Surroundings around) => new BlockSequence(2.Mm).Arrange(blocks, around);
}
