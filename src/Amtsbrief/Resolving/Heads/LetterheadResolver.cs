using Amtsbrief.Images;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Heads;

/// <summary>Image and lines of a letterhead in the place that the template gives them.</summary>
internal static class LetterheadResolver
{
    internal static ResolvedLetterhead FirstPage(Letter letter, Template template, ImageInfos infos) => Resolve(
        template.Letterhead, letter, template.Type, letter.Sender.Letterhead, "sender.letterhead",
        letter.Sender.LetterheadLines, "sender.letterheadLines", infos);

    /// <summary>The letterhead of continuation pages; of nothing if the template has no place for one.</summary>
    internal static ResolvedLetterhead ContinuationPages(Letter letter, Template template, ImageInfos infos) => Resolve(
        template.ContinuationLetterhead, letter, template.Type, letter.Sender.ContinuationLetterhead,
        "sender.continuationLetterhead", letter.Sender.ContinuationLetterheadLines, "sender.continuationLetterheadLines",
        infos);

    private static ResolvedLetterhead Resolve(
        LetterheadPlace? place, Letter letter, TypeSetting type, LetterImage? image, string imagePath,
        ValueList<string> lines, string linesPath, ImageInfos infos)
    {
        if (place is null)
        {
            return ResolvedLetterhead.None;
        }

        ValueList<ResolvedImage> images = PlacedImage.Resolve(image, place, imagePath, infos) is { } placed ? [placed] : [];
        ValueList<ResolvedZone> zones = lines.IsEmpty
            ? []
            : [Zone(place, place.RoomForLines(images.IsEmpty ? null : images[0].Box), letter, type, lines, linesPath)];
        var isEmpty = images.IsEmpty && zones.IsEmpty;
        return new ResolvedLetterhead(images, zones, place.Rule && !isEmpty ? [Rule(place, !zones.IsEmpty)] : []);
    }

    private static ResolvedZone Zone(
        LetterheadPlace place, Box room, Letter letter, TypeSetting type, ValueList<string> lines, string path)
    {
        ResolvedBlock paragraph = new ResolvedParagraph(
            TextRole.Letterhead, Length.Zero, path,
            ValueList.From(lines.Select((line, at) => new ResolvedText([new ResolvedRun(line)], $"{path}[{at}]"))))
        {
            Alignment = place.Alignment,
        };
        paragraph = new ZoneSpaces(letter, type).Bind(paragraph, room.Width);
        var height = new ZoneRuler(type, room.Width).Height([paragraph]);
        return new ResolvedZone(ZoneKind.Letterhead, room with { Height = height }, [paragraph]);
    }

    // Below the whole place, however little of it is used, so that it stands at one height in all letters.
    private static Box Rule(LetterheadPlace place, bool hasLines)
    {
        var (left, right, bottom) = (place.Box.X, place.Box.Right, place.Box.Bottom);
        if (hasLines && place.LinesBox is { } beside)
        {
            left = Length.Min(left, beside.X);
            right = Length.Max(right, beside.Right);
            bottom = Length.Max(bottom, beside.Bottom);
        }

        return new Box(left, bottom, right - left, Length.Zero);
    }
}
