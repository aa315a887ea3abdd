using System.Globalization;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Benchmarks.Ratios;
using Amtsbrief.Checking;
using Amtsbrief.Pdf;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Stages;

/// <summary>The mode <c>--stages</c>: where the time and the memory of the reference letter go.</summary>
internal static class StageMode
{
    private const int Rounds = 200;

    private static readonly Template Template = BuiltInTemplates.SideColumn;

    internal static int Run()
    {
        var renderer = new PdfRenderer(Template);
        ResolvedLetter[] resolved = [.. Enumerable.Range(0, 64).Select(number => LetterCheck.Resolve(ReferenceLetters.To(number), Template))];
        var laid = resolved.Select(letter => new LetterLayout(letter, new FindingCollector()).Lay()).ToArray();
        var template = new CheckedTemplate(Template);
        var (paragraphs, caches) = (new BrokenParagraphs(), new ExportCaches());
        (string Name, Action<int> Work)[] stages =
        [
            ("whole letter", number => renderer.Render(ReferenceLetters.To(number))),
            ("check and resolve", number => LetterCheck.Resolve(ReferenceLetters.To(number), template)),
            ("layout", number => new LetterLayout(resolved[number % 64], new FindingCollector(), paragraphs).Lay()),
            ("export", number => PdfExporter.Export(laid[number % 64], PdfProfile.AccessibleArchive, caches: caches)),
        ];
        Print(stages);
        Print(DocxStages.Of(Template));
        return 0;
    }

    private static void Print((string Name, Action<int> Work)[] stages)
    {
        var times = Race.Run(Rounds, [.. stages.Select(stage => stage.Work)]);
        Console.WriteLine("| stage | median | fastest | memory |\n|---|---:|---:|---:|");
        for (var i = 0; i < stages.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {stages[i].Name} | {Race.Median(times[i]):0.000} ms | {times[i].Min():0.000} ms | {Race.Allocation(stages[i].Work):0} KB |"));
        }

        Console.WriteLine();
    }
}
