using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Pdf;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

[assembly: AssemblyFixture(typeof(Amtsbrief.Docx.Tests.Rendering.RenderedBlocks))]

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>
/// Letters of many blocks as LibreOffice shows them, opened directly and after it saved them as DOCX, and beside them the PDF
/// files of the same letters. Converted once for all tests.
/// </summary>
public sealed class RenderedBlocks : IDisposable
{
    /// <summary>How many letters of blocks drawn by lot there are.</summary>
    internal const int RandomLetters = 16;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-blocks-");
    private readonly Lazy<bool> _converted;

    public RenderedBlocks() => _converted = new(Convert);

    private static Template Plain => BuiltInTemplates.Din5008FormB;

    private static Dictionary<string, (Letter Letter, Template Template)> Letters { get; } =
        new List<(string Name, Letter Letter, Template Template)>
        {
            ("every", BlockLetters.Every, Plain),
            ("every-side-column", BlockLetters.Every, BuiltInTemplates.SideColumn),
            ("every-grid", BlockLetters.Every, Plain with { Blocks = new() { TableRules = TableRules.Grid } }),
            ("every-justified", BlockLetters.Every, Plain with { Type = Plain.Type with { Justified = true } }),
            ("pages", BlockLetters.Pages, Plain),
        }
        .Concat(Enumerable.Range(1, RandomLetters).Select(seed => ($"random-{seed}", RandomBlocks.Letter(seed), Plain)))
        .ToDictionary(entry => entry.Item1, entry => (entry.Item2, DividedAsInOffice(entry.Item3)));

    // What is compared are places, so words are divided where LibreOffice divides them.
    private static Template DividedAsInOffice(Template template) =>
        template with { Type = template.Type with { Hyphenation = HyphenationStyle.AsWordProcessors } };

    internal static ResolvedLetter Resolve(string letter) =>
        LetterCheck.Resolve(Letters[letter].Letter, Letters[letter].Template);

    /// <summary>The file that LibreOffice shows.</summary>
    internal MeasuredPdf Office(string letter, bool savedAgain = false) => Measure(savedAgain ? "again" : "office", letter);

    /// <summary>The file that the PDF renderer makes.</summary>
    internal MeasuredPdf Own(string letter) => Measure("own", letter);

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_KEEP_OUTPUT") != "1")
        {
            _folder.Delete(recursive: true);
        }
    }

    private MeasuredPdf Measure(string folder, string letter)
    {
        LibreOffice.Require();
        Assert.True(_converted.Value);
        return new MeasuredPdf(Path.Combine(_folder.FullName, folder, letter + ".pdf"));
    }

    private bool Convert()
    {
        string Sub(string name) => _folder.CreateSubdirectory(name).FullName;
        var (made, own, saved) = (Sub("docx"), Sub("own"), Sub("saved"));
        foreach (var (name, (letter, template)) in Letters)
        {
            File.WriteAllBytes(Path.Combine(made, name + ".docx"), TestFiles.Render(letter, template));
            File.WriteAllBytes(Path.Combine(own, name + ".pdf"), new PdfRenderer(template).Render(letter));
        }

        LibreOffice.Convert(made, "*.docx", "pdf", Sub("office"));
        LibreOffice.Convert(made, "*.docx", "docx", saved);
        LibreOffice.Convert(saved, "*.docx", "pdf", Sub("again"));
        return true;
    }
}
