using Amtsbrief.Resolving.Blocks;
using CsCheck;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class ColumnSharesTests
{
    private static readonly Gen<ColumnNeed> _needs = Gen.Select(Gen.Int[0, 3_000], Gen.Int[0, 30_000], Gen.Bool).Select(
        (least, more, isFixed) => new ColumnNeed(least, isFixed ? least : least + more, isFixed));

    [Fact]
    public void Given_fixed_columns_when_shared_then_they_keep_their_widths() =>
        Assert.Equal([100, 200], ColumnShares.Of([Fixed(100), Fixed(200)], 1_000));

    [Fact]
    public void Given_room_for_all_when_shared_then_it_grows_with_what_the_columns_want() =>
        Assert.Equal([100, 300, 600], ColumnShares.Of([Fixed(100), new(10, 150, false), new(10, 300, false)], 1_000));

    [Fact]
    public void Given_too_little_room_when_shared_then_columns_that_want_little_get_all_of_it() =>
        Assert.Equal([60, 940], ColumnShares.Of([new(30, 60, false), new(40, 5_000, false)], 1_000));

    [Fact]
    public void Given_two_long_columns_when_shared_then_the_longer_one_gets_more_but_not_all()
    {
        var widths = ColumnShares.Of([new(0, 4_000, false), new(0, 16_000, false)], 3_000);
        Assert.Equal([1_000, 2_000], widths);
    }

    [Fact]
    public void Given_any_columns_when_shared_then_none_gets_less_than_it_needs_and_all_fill_the_room() =>
        Gen.Select(_needs.Array[1, 8], Gen.Int[0, 9_354]).Sample((needs, available) =>
        {
            var widths = ColumnShares.Of(needs, available);
            Assert.All(needs.Zip(widths), entry => Assert.True(entry.Second >= entry.First.Least));
            Assert.All(
                needs.Zip(widths).Where(entry => entry.First.IsFixed),
                entry => Assert.Equal(entry.First.Least, entry.Second));
            if (needs.Sum(need => need.Least) <= available && needs.Any(need => !need.IsFixed))
            {
                Assert.Equal(available, widths.Sum());
            }
        });

    private static ColumnNeed Fixed(int width) => new(width, width, IsFixed: true);
}
