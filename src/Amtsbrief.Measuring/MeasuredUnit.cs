namespace Amtsbrief.Measuring;

/// <summary>What a figure counts.</summary>
public enum MeasuredUnit
{
    /// <summary>Millimetres on paper.</summary>
    Millimetre,

    /// <summary>Type size in points (1/72 inch).</summary>
    Point,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Not a figure but words, such as the wording of a page number.</summary>
    Text,
}
