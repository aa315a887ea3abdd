using Amtsbrief.Pdf.Export.Images;
using Amtsbrief.Pdf.Export.Structure;
using Amtsbrief.Pdf.Export.Text;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export;

/// <summary>Draws the items of one page into its content stream. Not thread-safe.</summary>
/// <param name="page">The page.</param>
/// <param name="fonts">The fonts of the file.</param>
/// <param name="images">The images of the file.</param>
/// <param name="marks">Says which element each item belongs to.</param>
/// <param name="format">How the content is laid down.</param>
internal sealed class PageContent(
    Page page, EmbeddedFonts fonts, EmbeddedImages images, PageMarks marks, PdfFileFormat format) : IDisposable
{
    private readonly ContentStream _content = new(format);
    private readonly List<(string Name, PdfReference Reference)> _fontResources = [];
    private readonly List<(string Name, PdfReference Reference)> _imageResources = [];
    private (string Resource, long Size) _font;
    private (long X, long Y) _line;
    private Ink _fill;
    private Ink _stroke;
    private long _lineWidth = 1000;
    private bool _inText;

    /// <summary>Draws all items.</summary>
    /// <returns>The content, which lasts as long as this object.</returns>
    internal ReadOnlyMemory<byte> Draw()
    {
        foreach (var item in page.Items)
        {
            Draw(item);
        }

        EndText();
        marks.End(_content);
        return _content.Buffer.WrittenMemory;
    }

    internal PdfDictionary Resources() => new()
    {
        ["Font"] = Resources(_fontResources),
        ["XObject"] = Resources(_imageResources),
    };

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    private static PdfDictionary? Resources(List<(string Name, PdfReference Reference)> resources)
    {
        var dictionary = new PdfDictionary();
        resources.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        foreach (var (name, reference) in resources)
        {
            dictionary[name] = reference;
        }

        return dictionary.IsEmpty ? null : dictionary;
    }

    private static void Use(List<(string Name, PdfReference Reference)> resources, string name, PdfReference reference)
    {
        if (!resources.Contains((name, reference)))
        {
            resources.Add((name, reference));
        }
    }

    private void Draw(PageItem item)
    {
        switch (item)
        {
            case GlyphRunItem { Run.Glyphs.Length: 0 } or LinkItem or JumpItem:
                break;
            case GlyphRunItem text:
                Mark(item.Node, text.Artifact);
                DrawText(text);
                break;
            case RuleItem rule:
                Mark(node: null, ArtifactKind.Layout);
                DrawRule(rule);
                break;
            case ImageItem image:
                Mark(item.Node, image.Artifact);
                DrawImage(image);
                break;
            default:
                throw new InvalidOperationException($"{item.GetType().Name} is no known page item.");
        }
    }

    // Text objects and marked content must nest, so a change of the mark closes the text object.
    private void Mark(LogicalNode? node, ArtifactKind artifact)
    {
        if (marks.Continues(node, artifact))
        {
            return;
        }

        EndText();
        marks.Begin(_content, node, artifact);
    }

    private void DrawText(GlyphRunItem item)
    {
        if (!_inText)
        {
            _content.BeginText();
            _line = default;
            _inText = true;
        }

        var font = fonts[item.Run.Face];
        var selected = (font.Resource, item.Run.Size.Thousandths);
        if (selected != _font)
        {
            Use(_fontResources, font.Resource, font.Reference);
            _content.SelectFont(font.Resource, item.Run.Size.Thousandths);
            _font = selected;
        }

        if (item.Ink != _fill)
        {
            _content.SetFillColor(item.Ink.Red, item.Ink.Green, item.Ink.Blue);
            _fill = item.Ink;
        }

        // Both ends are rounded before they are subtracted, so the runs stand right however many there are.
        (long X, long Y) start = (item.X.Thousandths, FromBottom(item.Baseline).Thousandths);
        _content.MoveText(start.X - _line.X, start.Y - _line.Y);
        _line = start;
        GlyphRunWriter.Write(_content, font, item.Run);
    }

    private void DrawRule(RuleItem rule)
    {
        EndText();
        if (rule.Ink != _stroke)
        {
            _content.SetStrokeColor(rule.Ink.Red, rule.Ink.Green, rule.Ink.Blue);
            _stroke = rule.Ink;
        }

        if (rule.Thickness.Thousandths != _lineWidth)
        {
            _lineWidth = rule.Thickness.Thousandths;
            _content.SetLineWidth(_lineWidth);
        }

        _content.StrokeLine(
            rule.X1.Thousandths,
            FromBottom(rule.Y1).Thousandths,
            rule.X2.Thousandths,
            FromBottom(rule.Y2).Thousandths);
    }

    private void DrawImage(ImageItem item)
    {
        EndText();
        var image = images.Add(item.Image);
        Use(_imageResources, image.Resource, image.Reference);
        var bottom = FromBottom(item.Box.Bottom);
        var width = item.Box.Width.Thousandths;
        _content.DrawObject(
            image.Resource,
            item.Box.X.Thousandths,
            bottom.Thousandths,
            width,
            image.IsDrawing ? width : item.Box.Height.Thousandths);
        marks.SetBox(item.Node, item.Box with { Y = bottom });
    }

    private void EndText()
    {
        if (_inText)
        {
            _content.EndText();
            _inText = false;
        }
    }

    private Length FromBottom(Length y) => page.Height - y;
}
