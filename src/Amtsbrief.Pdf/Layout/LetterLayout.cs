using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout.Blocks;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Frames;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Sets a resolved letter: the logical tree in reading order, and pages of positioned items.</summary>
internal sealed class LetterLayout
{
    private readonly ResolvedLetter _letter;
    private readonly LogicalNode _root = new(LogicalTag.Document);
    private readonly PageStack _pages;
    private readonly BlockSetter _setter;
    private readonly ZoneLayout _zones;
    private readonly FindingCollector _findings;

    /// <summary>Prepares to set a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="findings">Gets what does not fit, which only setting it can tell.</param>
    /// <param name="paragraphs">What was broken into lines for earlier letters.</param>
    internal LetterLayout(ResolvedLetter letter, FindingCollector findings, BrokenParagraphs? paragraphs = null)
    {
        (_letter, _findings) = (letter, findings);
        _pages = new PageStack(letter.Template.Page);
        _setter = new BlockSetter(letter, findings, paragraphs ?? new BrokenParagraphs());
        _zones = new ZoneLayout(letter.Template, _setter, _pages, findings);
    }

    /// <summary>Sets the letter. The pages are good only if nothing was found.</summary>
    internal PagedLetter Lay()
    {
        // The head may count the pages, so the text is set first, though it is read later.
        var (text, textRoot) = (new PageStack(_letter.Template.Page), new LogicalNode(LogicalTag.Document));
        BodyFlow.Place(_setter.SetText(_letter.Body, textRoot), _letter, text, _findings);
        AddImages();
        foreach (var zone in _letter.HeadZones)
        {
            AddZone(zone, text.Count);
        }

        _pages.Add(text);
        foreach (var element in textRoot.Children)
        {
            _root.Add(element);
        }

        foreach (var zone in _letter.FootZones)
        {
            AddZone(zone, text.Count);
        }

        var frames = new FrameLayout(_letter, _zones, _pages);
        frames.AddFooter(_root);
        frames.AddArtifacts();
        FrameRuleItems.Add(_letter, _pages);
        SheetMarkItems.Add(_letter.Template.Marks, _pages);
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

    private void AddZone(ResolvedZone resolved, int pages)
    {
        var zone = PageFields.Fill(resolved, page: 1, pages, _letter.Template.Type);
        if (!zone.Blocks.IsEmpty)
        {
            var section = _root.Add(new LogicalNode(LogicalTag.Sect));
            _zones.Place(zone, _zones.Set(zone, section), page: 0, Placing.Content);
        }
    }
}
