namespace Amtsbrief.Cli.Tests.Verbs;

public sealed class RenderVerbTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("pdf", "brief.pdf")]
    [InlineData("docx", "brief.docx")]
    [InlineData("both", "brief.pdf", "brief.docx")]
    public void Files_are_named_after_the_letter_and_their_paths_printed(string format, params string[] names)
    {
        var result = TestFolder.Run(
            "render", _folder.LetterPath, "--template", "side-column", "-o", _folder.Out, "--format", format);

        Assert.Equal(0, result.Code);
        Assert.Equal(names.Select(name => Path.Combine(_folder.Out, name)), result.Output);
        Assert.Equal(names.Order(), Directory.GetFiles(_folder.Out).Select(Path.GetFileName).Order());
        Assert.All(result.Output, path => Assert.StartsWith(
            path.EndsWith("pdf", StringComparison.Ordinal) ? "%PDF-" : "PK", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes()
    {
        TestFolder.Run("render", _folder.LetterPath, "--template", "side-column", "-o", _folder.Out);
        TestFolder.Run("render", _folder.LetterPath, "--template", "side-column", "-o", _folder.Path("zwei"));

        Assert.Equal(2, Directory.GetFiles(_folder.Out).Length);
        Assert.All(Directory.GetFiles(_folder.Out), path => Assert.Equal(
            File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(_folder.Path("zwei"), Path.GetFileName(path)))));
    }

    [Fact]
    public void Large_print_gives_other_files_of_the_same_names()
    {
        string[] render = ["render", _folder.LetterPath, "--template", "side-column", "-o"];
        TestFolder.Run([.. render, _folder.Out]);
        var result = TestFolder.Run([.. render, _folder.Path("zwei"), "--large-print"]);

        Assert.Equal(0, result.Code);
        Assert.All(Directory.GetFiles(_folder.Out), path => Assert.NotEqual(
            File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(_folder.Path("zwei"), Path.GetFileName(path)))));
    }

    [Fact]
    public void A_letter_with_errors_leaves_what_was_there()
    {
        var file = _folder.Write("brief.json", TestFolder.Letter.Replace("\"Termin\"", "", StringComparison.Ordinal));
        Directory.CreateDirectory(_folder.Out);
        File.WriteAllText(Path.Combine(_folder.Out, "brief.pdf"), "alt");

        var result = TestFolder.Run("render", file, "--template", "side-column", "-o", _folder.Out);

        Assert.Equal(1, result.Code);
        Assert.Empty(result.Output);
        Assert.Equal("alt", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.Out))));
    }

    [Fact]
    public void Without_a_template_the_default_is_used_and_told()
    {
        var without = TestFolder.Run("render", _folder.LetterPath, "-o", _folder.Out);
        TestFolder.Run("render", _folder.LetterPath, "-t", "din-5008-form-b", "-o", _folder.Path("zwei"));

        Assert.Equal(0, without.Code);
        Assert.Contains("din-5008-form-b is used", without.Error[0], StringComparison.Ordinal);
        Assert.All(without.Output, path => Assert.Equal(
            File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(_folder.Path("zwei"), Path.GetFileName(path)))));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("both")]
    public void An_image_that_cannot_be_read_gives_1_and_no_files(string format)
    {
        var result = TestFolder.Run(
            "render", _folder.WriteLetterWithBrokenImage(), "-t", "side-column", "-o", _folder.Out, "--format", format);

        Assert.Equal(1, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains(result.Error, line => line.Contains("error AB502 at sender.letterhead", StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder.Out));
    }

    [Fact]
    public void A_drawing_beside_the_letter_is_shown_in_both_files()
    {
        var plain = TestFolder.Run("render", _folder.LetterPath, "-t", "side-column", "-o", _folder.Out);
        var drawn = TestFolder.Run(
            "render", _folder.WriteLetterWithDrawing("<path d='M0 0H40V10Z' fill='red'/>"), "-t", "side-column", "-o", _folder.Out);

        Assert.Equal(0, drawn.Code);
        Assert.Equal(plain.Output.Length, drawn.Output.Length);
        Assert.All(plain.Output.Zip(drawn.Output), pair => Assert.InRange(
            new FileInfo(pair.Second).Length - new FileInfo(pair.First).Length, 100, 2_000));
    }

    [Fact]
    public void A_full_output_does_not_undo_what_was_made()
    {
        using var output = new FaultyWriter(new IOException("No space."));
        using var error = new StringWriter();

        var code = Tool.Run(
            ["render", _folder.LetterPath, "-t", "side-column", "-o", _folder.Out], new Terminal(output, error));

        Assert.Equal(0, code);
        Assert.Contains("The files are there", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder.Out).Length);
    }

    [Fact]
    public void A_directory_that_cannot_be_written_gives_2()
    {
        var result = TestFolder.Run("render", _folder.LetterPath, "--template", "side-column", "-o", _folder.Write("datei", ""));

        Assert.Equal(2, result.Code);
        Assert.Contains("cannot be written", result.Error[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
