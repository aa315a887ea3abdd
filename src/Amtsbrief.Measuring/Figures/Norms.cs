using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring.Figures;

/// <summary>Norms of lengths and numbers.</summary>
internal static class Norms
{
    /// <summary>For the top of a line, which is reckoned from its base line.</summary>
    internal static Length LineTop { get; } = 1.Mm;

    /// <summary>What is left of the tolerance for tops once it is known how differently programs place them.</summary>
    private static Length Rest { get; } = 0.4.Mm;

    /// <summary>For left edges.</summary>
    internal static Length Edge { get; } = 0.5.Mm;

    /// <summary>For marks.</summary>
    internal static Length Mark { get; } = 0.3.Mm;

    /// <summary>For what is measured to the ink, whose height is an estimate.</summary>
    internal static Length Ink { get; } = 0.3.Mm;

    /// <summary>For distances counted in blank lines.</summary>
    internal static Length Step { get; } = 0.5.Mm;

    /// <summary>Type sizes: rounding of the writer.</summary>
    private const double PointTolerance = 0.05;

    internal static Norm Exactly(Length value, Length tolerance) =>
        new() { Exactly = value.Millimetres, Tolerance = tolerance.Millimetres };

    /// <summary>
    /// For the top of a line. Files do not tell it: with some programs it is where capitals begin, with others all of a wide
    /// pitch lies above them, so the tolerance is no less than what is between.
    /// </summary>
    internal static Norm Top(Length value, TextRow? row, Length pitch) =>
        Exactly(value, row is null ? LineTop : Length.Max(LineTop, row.InkTop - row.LineTop(pitch) + Rest));

    internal static Norm AtLeast(Length value, Length tolerance) =>
        new() { AtLeast = value.Millimetres, Tolerance = tolerance.Millimetres };

    internal static Norm AtMost(Length value, Length tolerance) =>
        new() { AtMost = value.Millimetres, Tolerance = tolerance.Millimetres };

    internal static Norm Between(Length least, Length most, Length tolerance) =>
        new() { AtLeast = least.Millimetres, AtMost = most.Millimetres, Tolerance = tolerance.Millimetres };

    internal static Norm Points(double least) => new() { AtLeast = least, Tolerance = PointTolerance };

    internal static Norm Count(int exactly) => new() { Exactly = exactly };

    internal static Norm Count(int least, int most) => new() { AtLeast = least, AtMost = most };

    internal static Norm Words(string words) => new() { Words = words };
}
