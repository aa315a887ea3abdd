using Amtsbrief.Blocks;
using Amtsbrief.Resolving;
using Amtsbrief.Tests.Images;

namespace Amtsbrief.Tests.Resolving.Blocks;

public sealed class FigureResolverTests
{
    [Fact]
    public void Given_a_small_image_when_resolved_then_96_pixels_are_an_inch()
    {
        var figure = Resolved.Block<ResolvedFigure>(Image(192, 96));
        Assert.Equal((50.8.Mm, 25.4.Mm), (figure.Width, figure.Height));
    }

    [Fact]
    public void Given_a_wide_image_when_resolved_then_it_is_as_wide_as_the_text()
    {
        var figure = Resolved.Block<ResolvedFigure>(Image(3000, 1000));
        Assert.Equal((165.Mm, 55.Mm), (figure.Width, figure.Height));
    }

    [Fact]
    public void Given_a_high_image_with_a_caption_when_resolved_then_both_fit_a_page()
    {
        var figure = Resolved.Block<ResolvedFigure>(Image(1000, 3000) with { Caption = "Grundriss" });
        var caption = Resolved.FormB.Type.Caption.LineHeight + Resolved.FormB.Blocks.CaptionSpace;
        Assert.InRange(figure.Height.Emu, (247.Mm - caption).Emu - 3, (247.Mm - caption).Emu);
        Assert.InRange(Math.Abs(figure.Width.Emu - (figure.Height.Emu / 3)), 0, 1);
    }

    [Fact]
    public void Given_a_width_when_resolved_then_proportions_are_kept_and_the_caption_is_aligned_alike()
    {
        var block = Image(300, 200) with { Width = 60.Mm, Alignment = HorizontalAlignment.Center, Caption = "Lageplan" };
        var figure = Resolved.Block<ResolvedFigure>(block);
        Assert.Equal((60.Mm, 40.Mm, HorizontalAlignment.Center), (figure.Width, figure.Height, figure.Alignment));
        Assert.Equal((1.5.Mm, HorizontalAlignment.Center), (figure.Caption!.SpaceBefore, figure.Caption.Alignment));
    }

    private static ImageBlock Image(int width, int height) => new()
    {
        Image = new LetterImage { Data = ValueList.From(TestImages.Png(width, height)), AlternativeText = "Lageplan" },
    };
}
