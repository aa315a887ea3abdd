using System.Text.Json;

namespace Amtsbrief.Cli.Tests.Verbs;

public sealed class MeasureVerbTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_right_letter_gives_0_and_a_line_for_each_figure()
    {
        var result = TestFolder.Run("measure", Render());

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.StartsWith("DIN 5008 Form B (detected), 1 page", result.Output[0], StringComparison.Ordinal);
        Assert.InRange(result.Output.Count(line => line.EndsWith(" pass", StringComparison.Ordinal)), 40, 200);
        Assert.Contains(result.Output, line => line.Contains("Fold mark 1, from the top", StringComparison.Ordinal));
        Assert.Matches(@"^\d+ figures: \d+ pass, 0 fail, ", result.Output[^1]);
    }

    [Fact]
    public void A_figure_that_fails_gives_1()
    {
        var result = TestFolder.Run("measure", Render(), "--form", "A");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("DIN 5008 Form A, 1 page", result.Output[0], StringComparison.Ordinal);
        Assert.Contains(result.Output, line => line.Contains("+18.00", StringComparison.Ordinal)
            && line.EndsWith("FAIL", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_is_printed_if_asked_for()
    {
        var result = TestFolder.Run("measure", Render(), "--json");

        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(string.Join('\n', result.Output));
        Assert.True(json.RootElement.GetProperty("passed").GetBoolean());
        Assert.Equal("B", json.RootElement.GetProperty("form").GetString());
        var mark = json.RootElement.GetProperty("measurements").EnumerateArray()
            .Single(figure => figure.GetProperty("id").GetString() == "fold-mark-1.top");
        Assert.Equal(105, mark.GetProperty("measured").GetDouble(), 0.01);
        Assert.Equal(105, mark.GetProperty("norm").GetProperty("exactly").GetDouble());
        Assert.Equal("pass", mark.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("nicht-da.pdf")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("brief.json")]
    public void What_cannot_be_measured_gives_2_and_one_line(string name)
    {
        _ = _folder.LetterPath;
        var result = TestFolder.Run("measure", name.Length == 0 ? "" : _folder.Path(name));

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.Matches(": error: The file .+", Assert.Single(result.Error));
    }

    [Fact]
    public void A_form_that_the_norm_does_not_know_is_wrong_use()
    {
        var result = TestFolder.Run("measure", "brief.pdf", "--form", "C");

        Assert.Equal(2, result.Code);
        Assert.Contains("--help", result.Error[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Render()
    {
        var result = TestFolder.Run(
            "render", _folder.LetterPath, "--template", "din-5008-form-b", "--format", "pdf", "-o", _folder.Out);
        return Assert.Single(result.Output);
    }
}
