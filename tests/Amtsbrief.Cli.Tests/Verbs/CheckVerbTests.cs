namespace Amtsbrief.Cli.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_letter_without_errors_gives_0_even_with_remarks()
    {
        var result = TestFolder.Run("check", _folder.LetterPath, "--template", "side-column");

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
        Assert.All(result.Error, line => Assert.Matches(@"brief\.json: (info|warning) AB\d+ at \S+: ", line));
    }

    [Fact]
    public void An_error_in_the_letter_gives_1_and_a_line_with_its_place()
    {
        var file = _folder.Write("leer.json", TestFolder.Letter.Replace("\"Termin\"", "", StringComparison.Ordinal));

        var result = TestFolder.Run("check", file, "--template", "side-column");

        Assert.Equal(1, result.Code);
        Assert.Contains(result.Error, line => line.Contains("error AB", StringComparison.Ordinal)
            && line.Contains(" at subject", StringComparison.Ordinal));
    }

    [Fact]
    public void Profiles_add_their_warnings_each_once()
    {
        string[] check = ["check", _folder.LetterPath, "--template", "side-column"];
        var plain = TestFolder.Run(check);
        var result = TestFolder.Run(
            [.. check, "--profile", "dl", "--profile", "print-service", "-p", "print-service", "--profile=c4"]);

        Assert.Equal(0, result.Code);
        Assert.Equal(plain.Error, result.Error[..plain.Error.Length]);
        Assert.Equal(
            3, result.Error.Count(line => line.Contains("warning AB704 at template.marks.", StringComparison.Ordinal)));
        Assert.Contains(result.Error, line => line.Contains("In a window of c4 ", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Error, line => line.Contains("In a window of dl ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_large_print_has_no_room_for_is_found()
    {
        var file = _folder.Write(
            "breit.json", TestFolder.Letter.Replace("Sehr kurz.", new string('x', 50), StringComparison.Ordinal));

        Assert.Equal(0, TestFolder.Run("check", file, "--template", "side-column").Code);
        var result = TestFolder.Run("check", file, "--template", "side-column", "--large-print");
        Assert.Equal(1, result.Code);
        Assert.Contains(result.Error, line => line.Contains("error AB204 at body[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_of_the_json_is_a_line_with_file_line_and_column()
    {
        var file = _folder.Write("kaputt.json", TestFolder.Letter
            .Replace("\"2017-03-30\"", "\"heute\"", StringComparison.Ordinal)
            .Replace("\"subject\"", "\"subjekt\"", StringComparison.Ordinal));

        var result = TestFolder.Run("check", file);

        Assert.Equal(2, result.Code);
        Assert.Equal(2, result.Error.Length);
        Assert.StartsWith($"{file}:7:11: error JSON at date: ", result.Error[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:8:3: error JSON at subjekt: ", result.Error[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_template_it_says_which_is_used()
    {
        var without = TestFolder.Run("check", _folder.LetterPath);
        var with = TestFolder.Run("check", _folder.LetterPath, "--template", "din-5008-form-b");

        Assert.Contains("din-5008-form-b is used", without.Error[0], StringComparison.Ordinal);
        Assert.Equal(with.Error, without.Error[1..]);
    }

    [Fact]
    public void What_only_setting_the_text_shows_is_found()
    {
        var file = _folder.Write(
            "breit.json", TestFolder.Letter.Replace("Sehr kurz.", new string('x', 200), StringComparison.Ordinal));

        var result = TestFolder.Run("check", file);

        Assert.Equal(1, result.Code);
        Assert.Single(result.Error, line => line.Contains("error AB204 at body[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_that_cannot_be_read_is_found()
    {
        var result = TestFolder.Run("check", _folder.WriteLetterWithBrokenImage());

        Assert.Equal(1, result.Code);
        Assert.Single(result.Error, line => line.Contains("error AB502 at sender.letterhead", StringComparison.Ordinal));
    }

    [Fact]
    public void What_of_a_drawing_is_not_drawn_is_named_with_its_line_and_advice()
    {
        var result = TestFolder.Run("check", _folder.WriteLetterWithDrawing("<text>Amt</text>"));

        Assert.Equal(1, result.Code);
        Assert.Single(result.Error, line => line.Contains(
            "error AB502 at sender.letterhead.data: The SVG image has the element <text> in line 2, which is not drawn. "
            + "Convert text to paths", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nicht-da.json")]
    [InlineData(".")]
    [InlineData("a\0b.json")]
    [InlineData("")]
    public void What_cannot_be_read_gives_2_and_one_line(string name)
    {
        var result = TestFolder.Run("check", name.Length == 0 ? "" : _folder.Path(name));

        Assert.Equal(2, result.Code);
        Assert.Single(result.Error);
    }

    [Fact]
    public void Nothing_of_a_letter_breaks_the_line_or_reaches_the_terminal_as_a_command()
    {
        var file = _folder.Write(
            "kaputt.json", TestFolder.Letter.Replace("\"date\"", "\"\\u001b[31m\\n\"", StringComparison.Ordinal));

        var result = TestFolder.Run("check", file);

        Assert.Equal(2, result.Code);
        Assert.All(result.Error, line => Assert.DoesNotContain(line, char.IsControl));
        Assert.All(result.Error, line => Assert.StartsWith(file, line, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
