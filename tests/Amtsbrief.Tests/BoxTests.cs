namespace Amtsbrief.Tests;

public sealed class BoxTests
{
    [Fact]
    public void Given_a_box_when_asked_for_its_far_edges_then_they_are_reckoned_from_place_and_size()
    {
        var box = new Box(20.Mm, 45.Mm, 85.Mm, 45.Mm);
        Assert.Equal((105.Mm, 90.Mm), (box.Right, box.Bottom));
    }
}
