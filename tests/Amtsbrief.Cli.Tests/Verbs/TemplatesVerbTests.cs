namespace Amtsbrief.Cli.Tests.Verbs;

public sealed class TemplatesVerbTests
{
    [Fact]
    public void Names_are_listed_one_per_line()
    {
        var result = TestFolder.Run("templates");

        Assert.Equal(0, result.Code);
        Assert.Equal(
            ["din-5008-form-a", "din-5008-form-b", "din-5008-form-b-reference-line", "side-column", "federal"], result.Output);
        Assert.Empty(result.Error);
    }
}
