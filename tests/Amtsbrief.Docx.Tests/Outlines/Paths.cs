using System.Globalization;
using System.Text;
using Amtsbrief.Docx.Outlines;
using Amtsbrief.Images;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Docx.Tests.Outlines;

/// <summary>Contours written as path data, and read as such.</summary>
internal static class Paths
{
    /// <summary>The contours of path data, in a picture of 100 by 100.</summary>
    internal static List<Contour> Of(string data)
    {
        var svg = $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><path d='{data}'/></svg>";
        Assert.True(SvgReader.TryRead(Encoding.UTF8.GetBytes(svg), out var image, out var problem), problem?.Message);
        return Contour.Split(Assert.Single(image.Paths).Segments);
    }

    internal static string Text(IEnumerable<Contour> contours) => string.Join(' ', Contour.Join(contours).Select(segment =>
        segment.Kind switch
        {
            PathSegmentKind.Move => "M" + Text(segment.End),
            PathSegmentKind.Line => "L" + Text(segment.End),
            PathSegmentKind.Cubic => $"C{Text(segment.Control1)} {Text(segment.Control2)} {Text(segment.End)}",
            _ => "Z",
        }));

    private static string Text(PathPoint point) => $"{Text(point.X)},{Text(point.Y)}";

    private static string Text(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
