using Amtsbrief.Measuring;

namespace Samples.Tests;

/// <summary>Holds a finished PDF against the norm, figure by figure.</summary>
internal static class NormFigures
{
    private const double Tolerance = 0.3;

    /// <summary>No figure fails, and none that the norm fixes is off by more than 0.3 mm.</summary>
    internal static void AssertHold(byte[] pdf)
    {
        var report = LetterMeasurer.Measure(pdf);

        Assert.True(report.Passed, report.ToString());
        Assert.All(
            report.Measurements.Where(figure => figure is { Norm.Exactly: not null, Unit: MeasuredUnit.Millimetre }),
            figure => Assert.InRange(Math.Abs(figure.Deviation ?? 0), 0, Tolerance));
    }
}
