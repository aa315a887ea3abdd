using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Inlines;

public sealed class LinkTests
{
    [Theory]
    [InlineData("https://muster.example/#a", "https://muster.example/#b")]
    [InlineData("https://muster.example/", "https://muster.example/#b")]
    [InlineData("mailto:a@muster.example", "mailto:b@muster.example")]
    [InlineData("tel:110", "tel:112")]
    [InlineData("https://a@muster.example/", "https://b@muster.example/")]
    public void Given_links_to_different_places_when_compared_then_they_differ(string one, string other) =>
        Assert.NotEqual(new Link(new Uri(one), "hier"), new Link(new Uri(other), "hier"));

    [Fact]
    public void Given_links_to_the_same_place_when_compared_then_they_are_equal()
    {
        var one = new Link(new Uri("https://muster.example/#a"), "hier");
        var other = new Link(new Uri("https://muster.example/#a"), "hier");
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { Content = "dort" });
    }
}
