using System.Globalization;

namespace Amtsbrief.Measuring;

/// <summary>
/// What DIN 5008 is reported to ask of a figure: one value, a least and a greatest value, or words; nothing of these if the
/// norm leaves it open. The norm's own text is not public; the figures follow secondary sources that agree. Immutable and
/// thread-safe.
/// </summary>
public sealed record Norm
{
    /// <summary>The norm leaves the figure open.</summary>
    public static Norm Open { get; } = new();

    /// <summary>The one right value, in the unit of the figure; else null.</summary>
    public double? Exactly { get; init; }

    /// <summary>The least value, in the unit of the figure; else null.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The greatest value, in the unit of the figure; else null.</summary>
    public double? AtMost { get; init; }

    /// <summary>The right words; else null.</summary>
    public string? Words { get; init; }

    /// <summary>How far a figure may be off and still pass, in its unit.</summary>
    public double Tolerance { get; init; }

    /// <summary>The norm as a short text, such as <c>98.46</c>, <c>≥ 10</c> or <c>45–50</c>; a dash if it leaves it open.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() => this switch
    {
        { Words: { } words } => words,
        { Exactly: { } value } => Figure(value),
        { AtLeast: { } least, AtMost: { } most } => $"{Figure(least)}–{Figure(most)}",
        { AtLeast: { } least } => $"≥ {Figure(least)}",
        { AtMost: { } most } => $"≤ {Figure(most)}",
        _ => "–",
    };

    /// <summary>How far a figure is from what the norm allows, with the sign of the figure less the norm's.</summary>
    internal double? Deviation(double figure) => this switch
    {
        { Exactly: { } value } => figure - value,
        { AtLeast: { } least } when figure < least => figure - least,
        { AtMost: { } most } when figure > most => figure - most,
        { AtLeast: null, AtMost: null } => null,
        _ => 0,
    };

    private static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
