using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The frames of a letter's zones.</summary>
internal sealed class ZonePlaces
{
    // So few that going through them is the quickest way to one.
    private readonly List<(ZonePlace Place, Box Box)> _boxes = [];

    internal ZonePlaces(ResolvedLetter letter, ValueList<ResolvedZone> inHeader)
    {
        var thickness = letter.Template.Blocks.RuleThickness;
        AddAll(letter.HeadZones);
        AddAll(letter.FootZones);
        AddAll(inHeader);
        foreach (var zone in HeaderFlow.Framed(letter.ContinuationPages))
        {
            Add(zone);
        }

        void AddAll(ValueList<ResolvedZone> zones)
        {
            foreach (var zone in zones)
            {
                Add(zone);
            }
        }

        void Add(ResolvedZone zone) => _boxes.Add((zone.Place, ZoneBorder.FrameOf(zone, thickness)));
    }

    /// <summary>All frames, in the order of the letter.</summary>
    internal ValueList<(ZonePlace Place, Box Box)> All => ValueList.From(_boxes);

    /// <summary>The box of the frame for a zone; null for the body and for a zone that the letter lacks.</summary>
    internal Box? BoxOf(ZonePlace? zone)
    {
        foreach (var (place, box) in _boxes)
        {
            if (place == zone)
            {
                return box;
            }
        }

        return null;
    }

    /// <summary>A new frame for a zone; null for the body and for a zone that the letter lacks.</summary>
    internal W.FrameProperties? FrameOf(ZonePlace? zone) => BoxOf(zone) is { } box ? ZoneFrame.Of(box) : null;
}
