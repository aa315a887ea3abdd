using System.Globalization;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>A line of the table.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Reference">What it is held against: a figure of the same run, or a limit.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Ratio">Ours by the reference.</param>
/// <param name="Goal">What the ratio must not pass.</param>
/// <param name="IsRatioGoal">
/// Whether missing the goal fails the run; limits in milliseconds depend on the machine and are only reported.
/// </param>
internal sealed record RatioRow(
    string Name, double Ours, double Reference, string Unit, double Ratio, RatioGoal Goal, bool IsRatioGoal)
{
    internal bool Holds => Goal.IsKept(Ratio);

    /// <summary>Something that both were timed for in the same rounds.</summary>
    internal static RatioRow Of(string name, double[] ours, double[] reference, RatioGoal goal) => new(
        name, Race.Median(ours), Race.Median(reference), "ms", Race.Ratio(ours, reference), goal, IsRatioGoal: true);

    /// <summary>Something that has a limit.</summary>
    internal static RatioRow Limit(string name, double ours, double limit, string unit, bool fails = false) =>
        new(name, ours, limit, unit, ours / limit, RatioGoal.AtMost(1), fails);

    internal string ToMarkdown() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Ours:0.###} {Unit} | {Reference:0.###} {Unit} | {Ratio:0.00} | {Goal} | {Verdict} |");

    private string Verdict => (Holds, IsRatioGoal) switch
    {
        (true, _) => "yes",
        (false, true) => "**no**",
        _ => "no (depends on the machine)",
    };
}

/// <summary>Bounds of a ratio.</summary>
internal readonly record struct RatioGoal(double Least, double Most)
{
    internal static RatioGoal AtMost(double most) => new(0, most);

    internal static RatioGoal AtLeast(double least) => new(least, double.PositiveInfinity);

    internal static RatioGoal Within(double share) => new(1 - share, 1 + share);

    internal bool IsKept(double ratio) => ratio >= Least && ratio <= Most;

    /// <inheritdoc/>
    public override string ToString() => this switch
    {
        { Least: 0 } => $"≤ {Figure(Most)}",
        { Most: double.PositiveInfinity } => $"≥ {Figure(Least)}",
        _ => $"{Figure(Least)} to {Figure(Most)}",
    };

    private static string Figure(double bound) => bound.ToString("0.##", CultureInfo.InvariantCulture);
}
