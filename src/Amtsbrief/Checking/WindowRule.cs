using Amtsbrief.Linting;
using Amtsbrief.Resolving;

namespace Amtsbrief.Checking;

/// <summary>Every line of notes and address must show in the window of the cover, whichever way the sheet slides.</summary>
internal static class WindowRule
{
    internal static void Check(ResolvedLetter letter, EnvelopeWindow window, FindingCollector findings)
    {
        var visible = window.VisibleOf(letter.Template);
        foreach (var zone in letter.HeadZones)
        {
            if (zone.Kind is not (ZoneKind.Notes or ZoneKind.Recipient))
            {
                continue;
            }

            foreach (var (line, box) in PrintedLines.Of(zone, letter.Template.Type))
            {
                if (WorstOf(box, visible) is var (hidden, side) && hidden > Length.Zero)
                {
                    Report(zone.Kind, line, hidden, side, window, findings);
                }
            }
        }
    }

    private static (Length Hidden, string Side) WorstOf(Box line, Box visible) => new[]
    {
        (visible.X - line.X, "at the left"),
        (line.Right - visible.Right, "at the right"),
        (visible.Y - line.Y, "above"),
        (line.Bottom - visible.Bottom, "below"),
    }.MaxBy(side => side.Item1);

    private static void Report(
        ZoneKind kind, ResolvedText line, Length hidden, string side, EnvelopeWindow window, FindingCollector findings)
    {
        var (code, name) = kind == ZoneKind.Notes
            ? (FindingCodes.NoteHidden, "note")
            : (FindingCodes.AddressHidden, "line of the address");
        var advice = side.StartsWith("at", StringComparison.Ordinal)
            ? "Shorten it, set it in a smaller size, or use a smaller cover."
            : "Leave lines out, or use a smaller cover.";
        findings.Warning(
            code, line.Path,
            $"In a window of {window.Name} the {name} \"{line.PlainText}\" can be hidden by up to {hidden} {side}.",
            window.IsRough ? advice + " The figures of this cover are rough: try a real one." : advice);
    }
}
