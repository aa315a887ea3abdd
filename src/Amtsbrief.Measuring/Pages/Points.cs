namespace Amtsbrief.Measuring.Pages;

/// <summary>Points of a page as lengths.</summary>
internal static class Points
{
    // Broken files place things anywhere; a length holds about 59 m.
    private const double Farthest = 100_000;

    internal static bool AreUsable(double points) => Math.Abs(points) <= Farthest;

    internal static Length ToLength(double points) => Length.FromPoints(Math.Clamp(points, -Farthest, Farthest));
}
