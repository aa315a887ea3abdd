using Amtsbrief.Json.Checking;

namespace Amtsbrief.Tests.Json.Checking;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("recipent", "recipient")]
    [InlineData("Recipient", "recipient")]
    [InlineData("subejct", "subject")]
    [InlineData("dates", "date")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_name_that_was_probably_meant_is_found(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["sender", "recipient", "date", "subject"]));

    [Fact]
    public void Endless_names_have_no_neighbour() => Assert.Null(NearestName.Of(new string('a', 100_000), ["date"]));
}
