using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The frames of a letter's zones.</summary>
internal sealed class ZonePlaces
{
    private readonly Dictionary<ZonePlace, Box> _boxes = [];

    internal ZonePlaces(ResolvedLetter letter, ValueList<ResolvedZone> counters)
    {
        foreach (var zone in letter.HeadZones.Concat(letter.FootZones).Concat(counters)
            .Concat(HeaderFlow.Framed(letter.ContinuationPages)))
        {
            _boxes.Add(zone.Place, ZoneBorder.FrameOf(zone, letter.Template.Blocks.RuleThickness));
        }
    }

    /// <summary>A new frame for a zone; null for the body and for a zone that the letter lacks.</summary>
    internal W.FrameProperties? FrameOf(ZonePlace? zone) =>
        zone is { } place && _boxes.TryGetValue(place, out var box) ? ZoneFrame.Of(box) : null;
}
