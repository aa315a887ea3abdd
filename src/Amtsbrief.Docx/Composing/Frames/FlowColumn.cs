using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// Fills a header or footer from an upper edge down, so that everything stands where it was resolved: what lies between goes
/// into the space of the paragraphs. Not thread-safe.
/// </summary>
internal sealed class FlowColumn(
    PartWriter xml, Length top, Template template, BlockComposer blocks, StyledParagraphs paragraphs)
{
    private Length _y = top;

    /// <summary>Appends a zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="spaceAfter">What is left free below it.</param>
    internal void Append(ResolvedZone zone, Length spaceAfter = default)
    {
        var page = template.Page;
        blocks.Append(xml, zone.Blocks, new Surroundings
        {
            Zone = zone with { Column = 0, OnContinuationPages = false },
            Left = zone.Box.X - page.Left,
            Right = page.Width - page.Right - zone.Box.Right,
            SpaceBefore = Length.Max(zone.Box.Y - _y, Length.Zero),
            SpaceAfter = spaceAfter,
        });
        _y = zone.Box.Bottom + spaceAfter + (zone.Rule == ZoneRule.Below ? template.Blocks.RuleThickness : Length.Zero);
    }

    /// <summary>Appends an empty line down to an edge, if that is not reached yet.</summary>
    internal void Reach(Length bottom)
    {
        if (bottom > _y)
        {
            Fill(bottom);
        }
    }

    /// <summary>Appends an empty line down to an edge.</summary>
    internal void Fill(Length bottom) => Fill(bottom, ZoneRule.None, Length.Zero);

    /// <summary>Appends an empty line down to an edge, with a rule that stands above that edge.</summary>
    internal void Rule(Length bottom, Length spaceBelow) => Fill(bottom, ZoneRule.Below, spaceBelow);

    private void Fill(Length bottom, ZoneRule rule, Length spaceBelow)
    {
        var thickness = rule == ZoneRule.None ? Length.Zero : template.Blocks.RuleThickness;
        var height = Length.Max(bottom - spaceBelow - thickness - _y, SectionGeometry.LeastLine);
        _y = bottom;
        paragraphs.AppendEmpty(xml, new Surroundings().Look(ParagraphKind.Spacer) with
        {
            SpaceBefore = height, SpaceAfter = spaceBelow, Rule = rule,
        });
    }

    /// <summary>Goes on below a table, which was written meanwhile.</summary>
    internal void Skip(Length bottom) => _y = bottom;
}
