using Amtsbrief.Blocks;
using Amtsbrief.Resolving.Blocks;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class ListLabelsTests
{
    [Theory]
    [InlineData(ListStyle.Bullet, 3, 0, "•")]
    [InlineData(ListStyle.Bullet, 3, 1, "–")]
    [InlineData(ListStyle.Bullet, 3, 2, "–")]
    [InlineData(ListStyle.Arabic, 12, 0, "12.")]
    [InlineData(ListStyle.LowerLetter, 27, 1, "aa)")]
    [InlineData(ListStyle.UpperLetter, 2, 0, "B)")]
    [InlineData(ListStyle.LowerRoman, 8, 0, "viii.")]
    [InlineData(ListStyle.UpperRoman, 4, 2, "IV.")]
    public void Given_a_style_when_an_item_is_labelled_then_the_label_is_that_of_din_5008(
        ListStyle style, int number, int level, string expected) =>
        Assert.Equal(expected, ListLabels.Of(style, number, level));

    [Fact]
    public void Given_any_style_when_its_greatest_number_is_written_then_it_has_a_label() => Assert.All(
        Enum.GetValues<ListStyle>(), style => Assert.NotEmpty(ListLabels.Of(style, ListLabels.Greatest(style), level: 0)));
}
