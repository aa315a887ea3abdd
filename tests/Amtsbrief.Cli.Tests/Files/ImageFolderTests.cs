using Amtsbrief.Cli.Files;

namespace Amtsbrief.Cli.Tests.Files;

public sealed class ImageFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ImageFolderTests()
    {
        Directory.CreateDirectory(_folder.Path("brief/bilder"));
        _folder.Write("geheim.png", "geheim");
        _folder.Write("brief/a.png", "a");
        _folder.Write("brief/..b.png", "b");
        _folder.Write("brief/bilder/c.png", "c");
        Directory.CreateDirectory(_folder.Path("brief-2"));
        _folder.Write("brief-2/d.png", "d");
    }

    [Theory]
    [InlineData("a.png", "a")]
    [InlineData("./a.png", "a")]
    [InlineData("..b.png", "b")]
    [InlineData("bilder/c.png", "c")]
    [InlineData("bilder/../a.png", "a")]
    public void Files_in_the_folder_and_below_are_read(string name, string content) =>
        Assert.Equal(content, System.Text.Encoding.UTF8.GetString(Images.Read(name)));

    [Theory]
    [InlineData("../geheim.png")]
    [InlineData("bilder/../../geheim.png")]
    [InlineData("../brief-2/d.png")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    [InlineData("a\0.png")]
    [InlineData("nicht-da.png")]
    public void Nothing_else_is_read(string name) => Assert.ThrowsAny<IOException>(() => Images.Read(name));

    [Fact]
    public void A_folder_is_no_image() => Assert.ThrowsAny<UnauthorizedAccessException>(() => Images.Read("bilder"));

    [Fact]
    public void Symbolic_links_lead_nowhere()
    {
        File.CreateSymbolicLink(_folder.Path("brief/link.png"), _folder.Path("geheim.png"));
        Directory.CreateSymbolicLink(_folder.Path("brief/oben"), _folder.Path("."));

        Assert.Throws<IOException>(() => Images.Read("link.png"));
        Assert.Throws<IOException>(() => Images.Read("oben/geheim.png"));
    }

    private ImageFolder Images => new(_folder.Path("brief"));

    public void Dispose() => _folder.Dispose();
}
