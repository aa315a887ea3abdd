using System.Globalization;
using System.Text;
using Amtsbrief.Checking;
using Amtsbrief.Findings;
using Amtsbrief.Images;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Tests.Images.Svg;

/// <summary>Drawings written in a line, and what is read from them as text.</summary>
internal static class Drawing
{
    /// <summary>A drawing of 100 px × 50 px around some elements.</summary>
    internal static byte[] Of(string content, string attributes = "width=\"100\" height=\"50\"") => Encoding.UTF8.GetBytes(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{content}</svg>");

    internal static VectorImage Read(string content, string attributes = "width=\"100\" height=\"50\"") =>
        Read(Of(content, attributes));

    internal static VectorImage Read(byte[] file)
    {
        Assert.True(SvgReader.TryRead(file, out var image, out var problem), problem?.Message);
        return image;
    }

    /// <summary>The only path of a drawing.</summary>
    internal static VectorPath Path(string content, string attributes = "width=\"100\" height=\"50\"") =>
        Assert.Single(Read(content, attributes).Paths);

    internal static ImageProblem Problem(string content, string attributes = "width=\"100\" height=\"50\"") =>
        Problem(Of(content, attributes));

    internal static ImageProblem Problem(byte[] file)
    {
        Assert.False(SvgReader.TryRead(file, out _, out var problem), "The drawing was read.");
        IsInTwoLanguages(problem);
        return problem;
    }

    /// <summary>Holds that a problem is told in German as well.</summary>
    internal static void IsInTwoLanguages(ImageProblem problem)
    {
        Assert.NotNull(GermanFindings.Of(problem.What.Sentence));
        Assert.NotNull(GermanFindings.Of(problem.ToDo.Sentence));
        if (problem.What.Sentence == "The SVG image has {0}.")
        {
            var (english, german) = (problem.Message, problem.What.In(FindingLanguage.German));
            Assert.DoesNotContain(english["The SVG image has ".Length..], german, StringComparison.Ordinal);
        }
    }

    /// <summary>The segments as absolute path data with at most four decimals: <c>M0,0 L10,0 C1,2 3,4 5,6 Z</c>.</summary>
    internal static string Data(this VectorPath path) => string.Join(' ', path.Segments.Select(segment => segment.Kind switch
    {
        PathSegmentKind.Move => "M" + Text(segment.End),
        PathSegmentKind.Line => "L" + Text(segment.End),
        PathSegmentKind.Cubic => $"C{Text(segment.Control1)} {Text(segment.Control2)} {Text(segment.End)}",
        _ => "Z",
    }));

    private static string Text(PathPoint point) => $"{Text(point.X)},{Text(point.Y)}";

    // Adding zero makes a negative zero a plain one.
    private static string Text(double value) =>
        (Math.Round(value, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);
}
