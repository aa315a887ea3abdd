using Amtsbrief.Measuring;
using Amtsbrief.Templates;

namespace Samples.Tests;

/// <summary>Holds a finished PDF against the norm, figure by figure.</summary>
internal static class NormFigures
{
    private const double Tolerance = 0.3;

    /// <summary>
    /// No figure fails, and none that the norm fixes is off by more than 0.3 mm. A sender block is no information block of
    /// DIN 5008, so what the norm says of those is not asked of it.
    /// </summary>
    internal static void AssertHold(byte[] pdf, Template? template)
    {
        var report = LetterMeasurer.Measure(pdf);
        var figures = report.Measurements
            .Where(figure => template?.Head is not SenderBlock || figure.Part != LetterPart.InformationBlock)
            .ToList();

        Assert.False(figures.Any(figure => figure.Verdict == Verdict.Fail), report.ToString());
        Assert.All(
            figures.Where(figure => figure is { Norm.Exactly: not null, Unit: MeasuredUnit.Millimetre }),
            figure => Assert.InRange(Math.Abs(figure.Deviation ?? 0), 0, Tolerance));
    }
}
