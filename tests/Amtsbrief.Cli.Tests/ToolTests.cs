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
    [InlineData("check", "a.json", "--template")]
    [InlineData("check", "a.json", "--profile", "dl", "c5")]
    [InlineData("render", "a.json", "-o", "out", "--profile", "dl")]
    [InlineData("render", "a.json", "--template", "side-column", "-o", "out", "--format", "odt")]
    [InlineData("measure")]
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
    public void An_unknown_profile_is_told_with_the_known_ones()
    {
        var result = TestFolder.Run("check", "a.json", "--profile", "b4");

        Assert.Equal(2, result.Code);
        Assert.Contains(result.Error, line => line.Contains("'c6-5'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("render")]
    [InlineData("check")]
    public void Help_names_the_template_that_is_used_without_one(string verb)
    {
        var result = TestFolder.Run(verb, "--help");

        Assert.Equal(0, result.Code);
        Assert.Contains("Without it: din-5008-form-b", string.Join(' ', result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_tool_is_one_line_with_exit_code_2()
    {
        using var output = new FaultyWriter(new InvalidOperationException("Kaputt.\nSehr."));
        using var error = new StringWriter();

        var code = Tool.Run(["templates"], new Terminal(output, error));

        Assert.Equal(2, code);
        Assert.Equal(
            "amtsbrief: error: internal error InvalidOperationException: Kaputt.\uFFFDSehr. Please report it.",
            error.ToString().TrimEnd());
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told()
    {
        using var output = new FaultyWriter(new IOException("No space."));
        using var error = new StringWriter();

        Assert.Equal(2, Tool.Run(["templates"], new Terminal(output, error)));
        Assert.Contains("output cannot be written: No space.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(["templates"], new Terminal(output, output)));
    }

    [Fact]
    public void Help_names_the_verbs_and_goes_to_the_output()
    {
        var result = TestFolder.Run("--help");

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.All(
            ["render", "check", "measure", "templates"],
            verb => Assert.Contains(result.Output, line => line.StartsWith(verb, StringComparison.Ordinal)));
    }
}
