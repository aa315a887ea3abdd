using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Tests.Templates;

public sealed class LetterheadPlaceTests
{
    private static readonly Box _box = new(20.Mm, 10.Mm, 160.Mm, 40.Mm);

    [Theory]
    [InlineData(HorizontalAlignment.Left, 20)]
    [InlineData(HorizontalAlignment.Center, 80)]
    [InlineData(HorizontalAlignment.Right, 140)]
    public void Given_a_tall_image_when_placed_then_it_is_as_high_as_the_box_and_stands_where_the_alignment_says(
        HorizontalAlignment alignment, double left) =>
        Assert.Equal(new Box(left.Mm, 10.Mm, 40.Mm, 40.Mm), new LetterheadPlace(_box, alignment).Place(500, 500));

    [Theory]
    [InlineData(HorizontalAlignment.Left)]
    [InlineData(HorizontalAlignment.Center)]
    [InlineData(HorizontalAlignment.Right)]
    public void Given_a_wide_image_when_placed_then_it_is_as_wide_as_the_box_and_flush_with_its_top(
        HorizontalAlignment alignment) =>
        Assert.Equal(new Box(20.Mm, 10.Mm, 160.Mm, 16.Mm), new LetterheadPlace(_box, alignment).Place(1000, 100));

    [Fact]
    public void Given_an_image_of_the_boxs_proportions_when_placed_then_it_fills_the_box() =>
        Assert.Equal(_box, new LetterheadPlace(_box).Place(4, 1));

    [Fact]
    public void Given_a_drawing_of_broken_figures_when_placed_then_it_keeps_its_proportions() =>
        Assert.Equal(new Box(20.Mm, 10.Mm, 60.Mm, 40.Mm), new LetterheadPlace(_box).Place(0.75, 0.5));

    [Theory]
    [InlineData(HorizontalAlignment.Left, 65, 115)]
    [InlineData(HorizontalAlignment.Right, 20, 115)]
    [InlineData(HorizontalAlignment.Center, 20, 160)]
    public void Given_an_image_when_lines_stand_beside_it_then_they_have_what_it_leaves_at_its_side(
        HorizontalAlignment alignment, double left, double width)
    {
        var place = new LetterheadPlace(_box, alignment);
        Assert.Equal(new Box(left.Mm, 10.Mm, width.Mm, 40.Mm), place.RoomForLines(place.Place(500, 500)));
        Assert.Equal(_box, place.RoomForLines(image: null));
        Assert.Equal(_box, place.RoomForLines(place.Place(1000, 100)));
        var own = new Box(1.Mm, 2.Mm, 3.Mm, 4.Mm);
        Assert.Equal(own, (place with { LinesBox = own }).RoomForLines(place.Place(500, 500)));
    }

    [Fact]
    public void Given_any_image_when_placed_then_it_lies_inside_the_box_and_keeps_its_proportions() =>
        Gen.Select(Gen.Int[1, 20_000], Gen.Int[1, 20_000], Gen.Enum<HorizontalAlignment>()).Sample((width, height, alignment) =>
        {
            var place = new LetterheadPlace(_box, alignment).Place(width, height);
            Assert.True(place.X >= _box.X && place.Right <= _box.Right && place.Y == _box.Y && place.Bottom <= _box.Bottom);
            Assert.True(place.Width > Length.Zero && place.Height > Length.Zero);
            Assert.True(place.Width == _box.Width || place.Height == _box.Height);
            // Sides are whole units, so the other side is off by less than one of them.
            var skew = Math.Abs(((double)place.Width.Emu * height) - ((double)place.Height.Emu * width));
            Assert.True(skew <= Math.Max(width, height), $"{place} for {width} x {height}");
        });
}
