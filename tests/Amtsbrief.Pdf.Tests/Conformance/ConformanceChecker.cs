namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>
/// Checks a finished file against the rules of PDF/A-2a and PDF/UA-1 that a letter can break, and against what validators
/// leave to people. It reads the bytes with PdfPig and shares no code with the library.
/// </summary>
internal static class ConformanceChecker
{
    private static readonly Func<PdfView, IEnumerable<Violation>>[] Rules =
    [
        FileRules.Check,
        CatalogRules.Check,
        MetadataRules.Check,
        ColorRules.Check,
        FontRules.Check,
        ContentRules.Check,
        FormRules.Check,
        TextRules.Check,
        StructureRules.Check,
        NestingRules.Check,
        TableGridRules.Check,
        NoteRules.Check,
        FigureRules.Check,
        LinkRules.Check,
    ];

    internal static IReadOnlyList<Violation> Check(byte[] pdf)
    {
        using var view = new PdfView(pdf);
        return [.. Rules.SelectMany(rule => rule(view))];
    }

    internal static void AssertConforms(byte[] pdf) => Assert.Empty(Check(pdf));
}
