namespace Amtsbrief.Tests.Images.Svg;

public sealed class ClipPathTests
{
    private const string View = "viewBox='0 0 100 50' width='200' height='100'";

    [Theory]
    [InlineData("<rect width='100' height='50'/>", "")]
    [InlineData("<rect width='100%' height='100%'/>", "")]
    [InlineData("<rect x='-5' y='-5' width='110' height='60' fill='white'/>", "")]
    [InlineData("<rect width='50' height='25' transform='scale(2)'/>", "")]
    [InlineData("<rect x='-500' y='-500' width='1000' height='1000' transform='rotate(45)'/>", "")]
    [InlineData("<rect x='10' y='10' width='50' height='25'/>", "transform='scale(2) translate(-10 -10)'")]
    public void A_rectangle_around_the_whole_picture_cuts_nothing_off(string clip, string attributes) =>
        Assert.Single(Drawing.Read(Clipped(clip, attributes), View).Paths);

    [Theory]
    [InlineData("<rect width='99' height='50'/>", "")]
    [InlineData("<rect x='1' width='100' height='50'/>", "")]
    [InlineData("<rect width='100' height='50' transform='rotate(45)'/>", "")]
    [InlineData("<rect width='100' height='50' transform='scale(0)'/>", "")]
    [InlineData("<rect width='100' height='50'/>", "transform='scale(.5)'")]
    [InlineData("<rect width='100' height='50' rx='5'/>", "")]
    [InlineData("<rect width='100' height='50' display='none'/>", "")]
    [InlineData("<rect width='100' height='50' clip-path='url(#d)'/>", "")]
    [InlineData("<rect width='100' height='50' style='visibility:hidden'/>", "")]
    [InlineData("<rect width='100' height='50'/><rect width='1' height='1'/>", "")]
    [InlineData("<path d='M0 0H100V50H0Z'/>", "")]
    [InlineData("", "")]
    public void All_other_clip_paths_are_refused(string clip, string attributes) => Assert.Contains(
        "clip-path=",
        Drawing.Problem(Clipped(clip, attributes), View).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("clipPathUnits='objectBoundingBox'")]
    [InlineData("transform='scale(.5)'")]
    [InlineData("clip-path='url(#d)'")]
    public void A_clip_path_that_is_more_than_its_rectangle_is_refused(string attribute) => Assert.Contains(
        "clip-path=",
        Drawing.Problem(
            $"<clipPath id='c' {attribute}><rect width='100' height='50'/></clipPath><path clip-path='url(#c)' d='M0 0H9V9Z'/>",
            View).Message,
        StringComparison.Ordinal);

    private static string Clipped(string clip, string attributes) =>
        $"<clipPath id='c'>{clip}</clipPath><g clip-path='url(#c)' {attributes}><path d='M0 0H9V9Z'/></g>";
}
