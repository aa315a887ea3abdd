using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout.Blocks;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Sets a resolved letter: the logical tree in reading order, and pages of positioned items.</summary>
internal sealed class LetterLayout
{
    private readonly ResolvedLetter _letter;
    private readonly LogicalNode _root = new(LogicalTag.Document);
    private readonly PageStack _pages;
    private readonly BlockSetter _setter;
    private readonly FindingCollector _findings;

    /// <summary>Prepares to set a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="findings">Gets what does not fit, which only setting it can tell.</param>
    internal LetterLayout(ResolvedLetter letter, FindingCollector findings)
    {
        (_letter, _findings) = (letter, findings);
        _pages = new PageStack(letter.Template.Page);
        _setter = new BlockSetter(letter, findings);
    }

    /// <summary>Sets the letter. The pages are good only if nothing was found.</summary>
    internal PagedLetter Lay()
    {
        AddImages();
        foreach (var zone in _letter.HeadZones)
        {
            AddZone(zone);
        }

        BodyFlow.Place(_setter.SetText(_letter.Body, _root), _letter, _pages, _findings);
        foreach (var zone in _letter.FootZones)
        {
            AddZone(zone);
        }

        SheetMarkItems.Add(_letter.Template.Marks, _pages);
        PageNumbers.Add(_letter, _pages, _findings);
        return new PagedLetter(
            _pages.ToPages(), _root, new DocumentInformation(_letter.Title, _letter.Author, _letter.Language, _letter.Date));
    }

    private void AddImages()
    {
        foreach (var head in _letter.FirstPage.Images)
        {
            var figure = _root.Add(new LogicalNode(LogicalTag.Figure) { AlternativeText = head.Image.AlternativeText });
            _pages.Add(0, new ImageItem(figure.Add(new LogicalNode(LogicalTag.Content)), head.Box, head.Image));
        }
    }

    private void AddZone(ResolvedZone zone)
    {
        var section = _root.Add(new LogicalNode(LogicalTag.Sect));
        var y = zone.Box.Y;
        foreach (var line in _setter.Set(zone.Blocks, section, zone.Box.Width))
        {
            y += line.SpaceBefore;
            line.Place(_pages, page: 0, zone.Box.X, y);
            y += line.Height;
        }

        ZoneRuleItems.Add(zone, _letter.Template.Blocks.RuleThickness, page: 0, _pages);

        // The zone was measured before, glyph by glyph; should the set text ever differ, it must not run into what is below.
        if (y > zone.Box.Bottom)
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, zone.Blocks[^1].Path,
                $"The text is {y - zone.Box.Bottom} higher than its zone of {zone.Box.Height}.",
                "Leave lines out or shorten them.");
        }
    }
}
