using Amtsbrief.Measuring.Figures;
using Amtsbrief.Measuring.Pages;
using Amtsbrief.Measuring.Zones;

namespace Amtsbrief.Measuring;

/// <summary>
/// Measures finished letters: reads a PDF file that any program may have written, finds the parts of the letter from where
/// text and lines stand, and holds about a hundred figures against those of DIN 5008. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var report = LetterMeasurer.Measure(File.ReadAllBytes("letter.pdf"));
/// Assert.True(report.Passed, report.ToString());
/// </code>
/// </example>
public static class LetterMeasurer
{
    /// <summary>Measures a letter.</summary>
    /// <param name="file">The bytes of the PDF file.</param>
    /// <param name="options">How to measure; null for the defaults.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="UnusablePdfException">The file is no PDF, is encrypted or damaged, or shows no text.</exception>
    public static MeasurementReport Measure(byte[] file, MeasuringOptions? options = null) =>
        Measure(MeasuredPdf.Read(file), options);

    /// <summary>Measures a letter whose pages are read already.</summary>
    /// <param name="pdf">The pages.</param>
    /// <param name="options">How to measure; null for the defaults.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pdf"/> is null.</exception>
    public static MeasurementReport Measure(MeasuredPdf pdf, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        var letter = ZoneReader.Read(pdf, options?.Form);
        return new MeasurementReport
        {
            Form = letter.Form.Form,
            IsFormDetected = options?.Form is null,
            Measurements = ValueList.From(All(letter)),
            Pdf = pdf,
        };
    }

    private static IEnumerable<Measurement> All(LetterZones letter) =>
    [
        .. SheetFigures.Of(letter),
        .. MarkFigures.Of(letter),
        .. LetterheadFigures.Of(letter),
        .. ReturnLineFigures.Of(letter),
        .. NoteFigures.Of(letter),
        .. AddressFigures.Of(letter),
        .. WindowFigures.Of(letter),
        .. BlockFigures.Of(letter),
        .. ColumnFigures.Of(letter),
        .. SubjectFigures.Of(letter),
        .. TextFigures.Of(letter),
        .. ClosingFigures.Of(letter),
        .. MarginFigures.Of(letter),
        .. PageNumberFigures.Of(letter),
    ];
}
