using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>One letter, warm, on one thread: its time beside what it is held against, its memory, its file.</summary>
internal static class LetterRatios
{
    private const int Rounds = 400;
    private const int Variants = 64;

    private static readonly Template Template = BuiltInTemplates.SideColumn;

    internal static IEnumerable<RatioRow> Measure()
    {
        var pdf = new PdfRenderer(Template);
        var docx = new DocxRenderer(Template);
        PdfFloor[] floors = [.. Enumerable.Range(0, Variants).Select(number => PdfFloor.Of(ReferenceLetters.To(number), Template))];
        PdfFloor[] newFloors = [.. Enumerable.Range(0, Variants).Select(number => PdfFloor.Of(ReferenceLetters.New(number), Template))];
        string[][] lines = [.. Enumerable.Range(0, Variants).Select(
            number => BareDocument.LinesOf(ReferenceLetters.To(number), Template))];

        var times = Race.Run(
            Rounds,
            number => pdf.Render(ReferenceLetters.To(number)),
            number => floors[number % Variants].Run(),
            number => pdf.Render(ReferenceLetters.New(number)),
            number => newFloors[number % Variants].Run(),
            number => docx.Render(ReferenceLetters.To(number)),
            number => BareDocument.Write(lines[number % Variants]));
        yield return RatioRow.Of("PDF, by its floor", times[0], times[1], RatioGoal.AtMost(2.5));
        yield return RatioRow.Of("PDF with no word met before, by its floor", times[2], times[3], RatioGoal.AtMost(2.5));
        yield return RatioRow.Of("DOCX, by a bare Open XML document", times[4], times[5], RatioGoal.AtMost(2));
        yield return RatioRow.Limit("PDF, time", Race.Median(times[0]), 0.5, "ms");
        yield return RatioRow.Limit("DOCX, time", Race.Median(times[4]), 0.6, "ms");
        yield return RatioRow.Limit(
            "PDF, memory allocated, written to a stream", Race.Allocation(number => pdf.Render(ReferenceLetters.To(number), Stream.Null)), 150, "KB", fails: true);
        yield return RatioRow.Limit("PDF, size of the file", Size(pdf) / 1024.0, 20, "KB", fails: true);
        yield return RatioRow.Limit(
            "DOCX, memory allocated, written to a stream",
            Race.Allocation(number => docx.Render(ReferenceLetters.To(number), Stream.Null)), 150, "KB", fails: true);
        Array.ForEach([.. floors, .. newFloors], floor => floor.Dispose());
    }

    private static double Size(PdfRenderer renderer) =>
        Enumerable.Range(0, Variants).Average(number => renderer.Render(ReferenceLetters.To(number)).Length);
}
