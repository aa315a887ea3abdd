namespace Amtsbrief;

/// <summary>Units as properties of numbers: <c>25.Mm</c>, <c>98.46.Mm</c>, <c>11.Pt</c>.</summary>
public static class LengthUnits
{
    /// <summary>Units of whole numbers.</summary>
    /// <param name="value">The figure.</param>
    extension(int value)
    {
        /// <summary>The figure as millimetres.</summary>
        public Length Mm => Length.FromMillimetres(value);

        /// <summary>The figure as points (1/72 inch).</summary>
        public Length Pt => Length.FromPoints(value);
    }

    /// <summary>Units of numbers with decimals.</summary>
    /// <param name="value">The figure.</param>
    extension(double value)
    {
        /// <summary>The figure as millimetres.</summary>
        public Length Mm => Length.FromMillimetres(value);

        /// <summary>The figure as points (1/72 inch).</summary>
        public Length Pt => Length.FromPoints(value);
    }
}
