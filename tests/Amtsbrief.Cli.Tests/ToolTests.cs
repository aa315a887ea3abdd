namespace Amtsbrief.Cli.Tests;

public sealed class ToolTests
{
    [Theory]
    [InlineData]
    [InlineData("frobnicate")]
    [InlineData("check")]
    [InlineData("check", "a.json", "b.json")]
    [InlineData("render", "a.json")]
    [InlineData("render", "a.json", "--template", "side-column")]
    [InlineData("render", "a.json", "--template", "side-column", "-o", "out", "--format", "odt")]
    [InlineData("templates", "--loud")]
    public void Wrong_use_is_told_with_exit_code_2(params string[] arguments)
    {
        var result = TestFolder.Run(arguments);

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("--help", result.Error[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_template_is_told_with_the_known_ones()
    {
        var result = TestFolder.Run("check", "a.json", "--template", "nope");

        Assert.Equal(2, result.Code);
        Assert.Contains(result.Error, line => line.Contains("side-column", StringComparison.Ordinal));
    }

    [Fact]
    public void Help_names_the_verbs_and_goes_to_the_output()
    {
        var result = TestFolder.Run("--help");

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.All(
            ["render", "check", "templates"],
            verb => Assert.Contains(result.Output, line => line.StartsWith(verb, StringComparison.Ordinal)));
    }
}
