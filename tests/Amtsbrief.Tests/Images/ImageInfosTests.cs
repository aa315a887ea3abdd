using System.Text;
using Amtsbrief.Images;

namespace Amtsbrief.Tests.Images;

public sealed class ImageInfosTests
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h9v9z"/></svg>""";

    [Fact]
    public void Given_a_drawing_when_read_again_then_it_says_the_same_and_is_kept_once()
    {
        var infos = new ImageInfos();
        foreach (var image in new[] { Of(Drawing), Of(Drawing) })
        {
            Assert.True(infos.TryRead(image, out var info, out var problem));
            Assert.Equal(new ImageInfo(ImageFormat.Svg, 40, 20), info);
            Assert.Null(problem);
        }

        Assert.InRange(infos.Weight, Drawing.Length, Drawing.Length + 200);
    }

    [Fact]
    public void Given_another_drawing_of_the_same_length_then_it_says_its_own()
    {
        var infos = new ImageInfos();
        Assert.True(infos.TryRead(Of(Drawing), out _, out _));
        Assert.True(infos.TryRead(Of(Drawing.Replace("40", "80", StringComparison.Ordinal)), out var info, out _));
        Assert.Equal(80, info.Width);
    }

    [Fact]
    public void Given_what_cannot_be_read_then_the_problem_is_told_each_time_and_nothing_is_kept()
    {
        var infos = new ImageInfos();
        for (var turn = 0; turn < 2; turn++)
        {
            Assert.False(infos.TryRead(Of("<svg"), out _, out var problem));
            Assert.NotNull(problem);
        }

        Assert.Equal(0, infos.Weight);
    }

    [Fact]
    public void Given_more_drawings_than_there_is_room_for_then_the_limit_is_kept()
    {
        var infos = new ImageInfos(limit: 2000);
        for (var width = 100; width < 200; width++)
        {
            Assert.True(infos.TryRead(Of(Drawing.Replace("40", $"{width}", StringComparison.Ordinal)), out var info, out _));
            Assert.Equal(width, info.Width);
            Assert.True(infos.Weight <= 2000);
        }
    }

    private static LetterImage Of(string svg) => new() { Data = ValueList.Create<byte>(Encoding.UTF8.GetBytes(svg)), AlternativeText = "x" };
}
