using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

namespace Amtsbrief.Pdf.Layout;

/// <summary>
/// What stands around the text. The footer of the first page is content that is read last; everything else repeats or counts
/// pages, so it is an artifact.
/// </summary>
internal sealed class FrameLayout(ResolvedLetter letter, ZoneLayout zones, PageStack pages)
{
    /// <summary>Puts the footer on the first page as content.</summary>
    internal void AddFooter(LogicalNode root)
    {
        if (letter.FirstPage.Footer is not { } footer)
        {
            return;
        }

        var section = new LogicalNode(LogicalTag.Sect);
        foreach (var column in footer.Columns.Select(column => Fill(column, page: 0)).Where(column => !column.Blocks.IsEmpty))
        {
            zones.Place(column, zones.Set(column, section), page: 0, Placing.Content);
        }

        if (!section.Children.IsEmpty)
        {
            root.Add(section);
        }

        AddRule(footer, page: 0);
    }

    /// <summary>Puts its number on the first page, and everything on the others.</summary>
    internal void AddArtifacts()
    {
        if (letter.FirstPage.PageNumber is { } number && pages.Count > 1)
        {
            Add(Repeated.Of(number, letter.FirstPage, zones), page: 0);
        }

        var frame = letter.ContinuationPages;
        var repeated = frame.Header.Concat(frame.Footer?.Columns ?? []).Append(frame.PageNumber).OfType<ResolvedZone>()
            .Select(zone => Repeated.Of(zone, frame, zones)).ToList();
        for (var page = 1; page < pages.Count; page++)
        {
            foreach (var image in frame.Images)
            {
                pages.Add(page, new ImageItem(null, image.Box, image.Image, ArtifactKind.Header));
            }

            foreach (var zone in repeated)
            {
                Add(zone, page);
            }

            if (frame.Footer is { } footer)
            {
                AddRule(footer, page);
            }
        }
    }

    private void Add(Repeated repeated, int page)
    {
        if (repeated.Lines is { } lines)
        {
            zones.Place(repeated.Zone, lines, page, repeated.Placing);
        }
        else
        {
            var zone = Fill(repeated.Zone, page);
            zones.Place(zone, Artifact(zone, zones), page, repeated.Placing);
        }
    }

    private ResolvedZone Fill(ResolvedZone zone, int page) =>
        PageFields.Fill(zone, page + 1, pages.Count, letter.Template.Type);

    private void AddRule(ResolvedFooter footer, int page) => ZoneRuleItems.Add(
        footer.Box, footer.Rule ? ZoneRule.Above : ZoneRule.None, letter.Template.Blocks.RuleThickness, page, pages);

    // Nobody reads the elements of what is no content.
    private static List<FlowBox> Artifact(ResolvedZone zone, ZoneLayout zones) =>
        zones.Set(zone, new LogicalNode(LogicalTag.Sect));

    /// <summary>A zone of several pages, set once unless its figures differ.</summary>
    private sealed record Repeated(ResolvedZone Zone, Placing Placing, List<FlowBox>? Lines)
    {
        internal static Repeated Of(ResolvedZone zone, ResolvedFrame frame, ZoneLayout zones) => new(
            zone,
            zone.Box.Y < frame.TextBottom ? Placing.Header : Placing.Footer,
            PageFields.AreIn(zone) ? null : Artifact(zone, zones));
    }
}
