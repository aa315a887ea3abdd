using Amtsbrief.Images;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// Draws the paths of a drawing into the content stream of its form. What is painted with like the path before is not said
/// again. Not thread-safe.
/// </summary>
internal sealed class DrawingContent(VectorImage image) : IDisposable
{
    private readonly ContentStream _content = new();
    private readonly Dictionary<(long Fill, long Stroke), string> _opacities = [];
    private (long Fill, long Stroke) _opacity = (1000, 1000);

    // Of all but opacity a form begins with what the page has, whatever that is.
    private VectorColor? _fillColor;
    private VectorColor? _strokeColor;
    private VectorStroke? _pen;

    internal byte[] Draw()
    {
        foreach (var path in image.Paths)
        {
            Draw(path);
        }

        return _content.Buffer.ToArray();
    }

    internal PdfDictionary Resources()
    {
        var states = new PdfDictionary();
        foreach (var ((fill, stroke), name) in _opacities)
        {
            states[name] = new PdfDictionary
            {
                ["Type"] = new PdfName("ExtGState"),
                ["ca"] = new PdfReal(fill),
                ["CA"] = new PdfReal(stroke),
            };
        }

        return new PdfDictionary { ["ExtGState"] = states.IsEmpty ? null : states };
    }

    /// <summary>A length of the drawing in thousandths of the form's unit.</summary>
    internal long ToForm(double length) =>
        (long)Math.Round(length * (DrawingForm.Width * 1000 / image.Width), MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    private void Draw(VectorPath path)
    {
        var (fill, stroke) = (path.Fill, path.Stroke);
        if (fill is not null && stroke is { Opacity: < 1 })
        {
            // Both at once, a stroke that lets light through would not show the fill below it (ISO 32000-1, 11.7.4.4).
            Draw(path with { Stroke = null });
            Draw(path with { Fill = null });
            return;
        }

        SetOpacity(fill?.Opacity, stroke?.Opacity);
        if (fill is not null && fill.Color != _fillColor)
        {
            _content.SetFillColor(fill.Color.Red, fill.Color.Green, fill.Color.Blue);
            _fillColor = fill.Color;
        }

        if (stroke is not null)
        {
            SetPen(stroke);
        }

        foreach (var segment in path.Segments)
        {
            Add(segment);
        }

        _content.Paint(fill is not null, stroke is not null, fill?.Rule == FillRule.EvenOdd);
    }

    private void SetOpacity(double? fill, double? stroke)
    {
        var opacity = (ToShare(fill) ?? _opacity.Fill, ToShare(stroke) ?? _opacity.Stroke);
        if (opacity == _opacity)
        {
            return;
        }

        if (!_opacities.TryGetValue(opacity, out var name))
        {
            name = $"Gs{_opacities.Count + 1}";
            _opacities.Add(opacity, name);
        }

        _content.SetState(name);
        _opacity = opacity;
    }

    private void SetPen(VectorStroke stroke)
    {
        if (stroke.Color != _strokeColor)
        {
            _content.SetStrokeColor(stroke.Color.Red, stroke.Color.Green, stroke.Color.Blue);
            _strokeColor = stroke.Color;
        }

        // Compared as a whole: figures of a pen rarely change one by one.
        var pen = stroke with { Color = default, Opacity = 1 };
        if (pen == _pen)
        {
            return;
        }

        // A width of 0 would be the thinnest line that the device has.
        _content.SetLineWidth(Math.Max(1, ToForm(pen.Width)));
        _content.SetLineCap((int)pen.Cap);
        _content.SetLineJoin((int)pen.Join);
        _content.SetMiterLimit((long)Math.Round(pen.MiterLimit * 1000));
        _content.SetDashes([.. pen.Dashes.Select(ToForm)]);
        _pen = pen;
    }

    private void Add(PathSegment segment)
    {
        switch (segment.Kind)
        {
            case PathSegmentKind.Move:
                _content.MoveTo(X(segment.End), Y(segment.End));
                break;
            case PathSegmentKind.Line:
                _content.LineTo(X(segment.End), Y(segment.End));
                break;
            case PathSegmentKind.Cubic:
                var (c1, c2) = (segment.Control1, segment.Control2);
                _content.CurveTo(X(c1), Y(c1), X(c2), Y(c2), X(segment.End), Y(segment.End));
                break;
            case PathSegmentKind.Close:
                _content.ClosePath();
                break;
        }
    }

    private long X(PathPoint point) => ToForm(point.X);

    private long Y(PathPoint point) => ToForm(image.Height) - ToForm(point.Y);

    // What can just be seen does not become what cannot.
    private static long? ToShare(double? opacity) =>
        opacity is { } share ? Math.Max(1, (long)Math.Round(share * 1000)) : null;
}
