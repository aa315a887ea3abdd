using System.Globalization;
using Amtsbrief.Images;
using A = DocumentFormat.OpenXml.Drawing;

namespace Amtsbrief.Docx.Composing;

/// <summary>From the figures of a drawing to whole English Metric Units.</summary>
internal readonly record struct VectorScale(double X, double Y)
{
    internal A.Point Point(PathPoint point) => new() { X = Text(X * point.X), Y = Text(Y * point.Y) };

    /// <summary>A length that has no direction; both scales are the same but for rounding.</summary>
    internal double Length(double length) => X * length;

    private static string Text(double emu) =>
        ((long)Math.Round(emu, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);
}
