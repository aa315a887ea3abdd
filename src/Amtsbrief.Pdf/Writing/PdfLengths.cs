namespace Amtsbrief.Pdf.Writing;

/// <summary>Lengths in PDF's unit, the point.</summary>
internal static class PdfLengths
{
    private const long EmuPerPoint = 12_700;

    extension(Length length)
    {
        /// <summary>
        /// The length in thousandths of a point, rounded to the nearest one; a third of a micrometre, so rounding is never seen.
        /// </summary>
        internal long Thousandths => RoundedRatio(length.Emu * 1000L, EmuPerPoint);
    }

    /// <summary>A fraction rounded to the nearest whole number, halves away from zero.</summary>
    internal static long RoundedRatio(long numerator, long denominator) =>
        (numerator + (numerator < 0 ? -denominator : denominator) / 2) / denominator;
}
