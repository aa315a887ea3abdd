using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Findings;
using Amtsbrief.Images;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Images in the text and below it: how large they are, and what stands below them.</summary>
internal sealed class FigureResolver(BlockContext context)
{
    // 96 pixels to the inch.
    private const int EmuPerPixel = 9525;

    private static readonly Length LeastHeight = 20.Mm;

    internal ResolvedFigure? Resolve(ImageBlock block, BlockPlace place)
    {
        if (block.Width <= Length.Zero)
        {
            RangeRule.Report(place.Of(".width"), $"{block.Width} leaves no room.", context.Findings);
        }

        if (!Enum.IsDefined(block.Alignment))
        {
            RangeRule.Report(
                place.Of(".alignment"), $"{block.Alignment} is none of the values there are.", context.Findings);
        }

        var info = Read(block.Image, place.Of(".image"), place);
        var caption = block.Caption is { } text ? Caption(text, place.Of(".caption"), block.Alignment) : null;
        if (info is not { } size)
        {
            return null;
        }

        var height = context.PageHeight - CaptionHeight(caption);
        if (height < LeastHeight)
        {
            TooLarge(place, $"The caption leaves only {height} of the page for the image.", "Shorten it.");
            return null;
        }

        var natural = Round(size.Width * EmuPerPixel);
        var width = block.Width ?? Least(natural, context.TextWidth, WidthOf(size, height));
        Fit(width, HeightOf(size, width), height, place);
        return new ResolvedFigure(
            TextRole.Body, context.SpaceBefore(TextRole.Body), place.Path, block.Image.Composed(), width, HeightOf(size, width),
            block.Alignment, caption)
        {
            DataPath = place.Of(".image.data"),
        };
    }

    /// <summary>An image of a height, flush left, such as that of a signature; null if it cannot be read.</summary>
    internal ResolvedFigure? Resolve(TextRole role, LetterImage image, Length height, string path)
    {
        if (Read(image, path, new BlockPlace(path)) is not { } size)
        {
            return null;
        }

        var width = WidthOf(size, height);
        Fit(width, height, context.PageHeight, new BlockPlace(path));
        return new ResolvedFigure(
            role, context.SpaceBefore(role), path, image.Composed(), width, height, HorizontalAlignment.Left, Caption: null)
        {
            DataPath = path + ".data",
        };
    }

    private ImageInfo? Read(LetterImage? image, string path, BlockPlace place)
    {
        if (image is null)
        {
            NullRule.Report(path, context.Findings);
            return null;
        }

        // The parts of what a block expanded into have no place of their own.
        ImageRule.Check(image, member => place.IsExpanded ? path : path + member, context.Images, context.Findings);
        return context.Images.TryRead(image, out var info, out _) ? info : null;
    }

    private ResolvedParagraph Caption(RichText text, string path, HorizontalAlignment alignment) => new(
        TextRole.Caption, context.Template.Blocks.CaptionSpace, path, [context.Texts.ResolvePlain(text, path)])
    {
        Alignment = alignment,
    };

    private Length CaptionHeight(ResolvedParagraph? caption) =>
        caption is null ? Length.Zero : new ZoneRuler(context.Template.Type, context.TextWidth).Height([caption]);

    private void Fit(Length width, Length height, Length mostHeight, BlockPlace place)
    {
        if (width > context.TextWidth)
        {
            TooLarge(
                place, $"The image is {width - context.TextWidth} wider than the text of {context.TextWidth}.",
                "Make it smaller.");
        }
        else if (height > mostHeight)
        {
            TooLarge(
                place, $"The image is {height - mostHeight} higher than the {mostHeight} that a page leaves for it.",
                "Make it smaller.");
        }
    }

    private void TooLarge(BlockPlace place, FindingText message, FindingText advice) =>
        context.Findings.Error(FindingCodes.ImageTooLarge, place.Path, message, advice);

    private static Length Least(Length a, Length b, Length c) => -Length.Max(-a, Length.Max(-b, -c));

    private static Length HeightOf(ImageInfo size, Length width) => Round(width.Emu * size.Height / size.Width);

    private static Length WidthOf(ImageInfo size, Length height) => Round(height.Emu * size.Width / size.Height);

    private static Length Round(double emu) => Length.Saturate((long)Math.Round(emu));
}
