using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// The page counters in the head of the first page. They stand in the header at the place that the head leaves free: Word counts
/// anew what depends on the number of pages there, and in the text only on demand.
/// </summary>
internal static class FirstPageCounters
{
    /// <summary>The letter without the counters, and each of them in a zone of its own.</summary>
    internal static (ResolvedLetter Letter, ValueList<ResolvedZone> Counters) Part(ResolvedLetter letter)
    {
        var type = letter.Template.Type;
        if (!AreIn(letter.HeadZones) && !AreIn(letter.FootZones))
        {
            return (letter, []);
        }

        var counters = letter.HeadZones.Concat(letter.FootZones)
            .SelectMany(zone => PageFields.Alone(zone, type))
            .Select((zone, index) => zone with { Column = index + 1 });
        return (
            letter with { HeadZones = Without(letter.HeadZones), FootZones = Without(letter.FootZones) },
            ValueList.From(counters));

        ValueList<ResolvedZone> Without(ValueList<ResolvedZone> zones) =>
            [.. zones.Select(zone => PageFields.Without(zone, type)).Where(zone => !zone.Blocks.IsEmpty)];
    }

    private static bool AreIn(ValueList<ResolvedZone> zones)
    {
        foreach (var zone in zones)
        {
            if (PageFields.AreIn(zone))
            {
                return true;
            }
        }

        return false;
    }
}
