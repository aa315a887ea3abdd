using Amtsbrief.Cli.Files;

namespace Amtsbrief.Cli.Tests.Files;

public sealed class OutputDirectoryTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Files_replace_what_was_there_and_leave_nothing_beside()
    {
        Directory.CreateDirectory(_folder.Out);
        File.WriteAllText(Path.Combine(_folder.Out, "a.pdf"), "alt");

        var paths = OutputDirectory.Write(_folder.Out, [new OutputFile("a.pdf", [1]), new OutputFile("a.docx", [2])]);

        Assert.Equal([[1], [2]], paths.Select(File.ReadAllBytes));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Out).Length);
    }

    [Fact]
    public void A_place_that_is_taken_leaves_every_file_as_it_was()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Out, "a.docx"));
        File.WriteAllText(Path.Combine(_folder.Out, "a.pdf"), "alt");

        Assert.Throws<IOException>(() =>
        {
            OutputDirectory.Write(_folder.Out, [new OutputFile("a.pdf", [1]), new OutputFile("a.docx", [2])]);
        });

        Assert.Equal("alt", File.ReadAllText(Path.Combine(_folder.Out, "a.pdf")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Out).Length);
    }

    // No file system takes a name of 300 characters, so the second file fails after the first is in its place.
    [Theory]
    [InlineData("alt")]
    [InlineData(null)]
    public void A_failure_half_way_brings_back_what_was_there(string? before)
    {
        Directory.CreateDirectory(_folder.Out);
        var first = Path.Combine(_folder.Out, "a.pdf");
        if (before is not null)
        {
            File.WriteAllText(first, before);
        }

        Assert.ThrowsAny<IOException>(() =>
        {
            OutputDirectory.Write(_folder.Out, [new OutputFile("a.pdf", [1]), new OutputFile(new string('b', 300), [2])]);
        });

        Assert.Equal(before is null ? [] : [first], Directory.GetFileSystemEntries(_folder.Out));
        Assert.Equal(before, File.Exists(first) ? File.ReadAllText(first) : null);
    }

    public void Dispose() => _folder.Dispose();
}
