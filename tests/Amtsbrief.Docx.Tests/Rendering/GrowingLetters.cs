using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>
/// Letters whose text grows line by line until it passes the foot of the first page, as LibreOffice shows them.
/// </summary>
public sealed class GrowingLetters : IDisposable
{
    private const int Shortest = 5;
    private const int Longest = 17;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-growing-");
    private readonly Lazy<bool> _converted;

    public GrowingLetters() => _converted = new(Convert);

    internal static IEnumerable<int> Sizes => Enumerable.Range(Shortest, Longest - Shortest);

    internal MeasuredPdf Measure(string ending, int size)
    {
        LibreOffice.Require();
        Assert.True(_converted.Value);
        return new MeasuredPdf(Path.Combine(_folder.FullName, "pdf", Name(ending, size) + ".pdf"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Dictionary<string, Block[]> Endings { get; } = new()
    {
        ["paragraph"] = [new Paragraph(RichText.Of(string.Join(' ', Enumerable.Repeat("Wort", 40))))],
        ["rows"] = [.. TestLetters.Short.Body.OfType<EventBlock>()],
        ["rows and paragraph"] = [.. TestLetters.Short.Body.OfType<EventBlock>(), new Paragraph(RichText.Of("Bis bald."))],
    };

    private static Letter Letter(string ending, int size) => TestLetters.Short with
    {
        Body = [.. Enumerable.Repeat<Block>(new Paragraph(RichText.Of("Zeile.")), size), .. Endings[ending]],
    };

    private static string Name(string ending, int size) => $"{ending}.{size}";

    private bool Convert()
    {
        var made = _folder.CreateSubdirectory("docx").FullName;
        foreach (var (ending, size) in Endings.Keys.SelectMany(ending => Sizes.Select(size => (ending, size))))
        {
            File.WriteAllBytes(
                Path.Combine(made, Name(ending, size) + ".docx"),
                TestFiles.Render(Letter(ending, size), BuiltInTemplates.Din5008FormB));
        }

        LibreOffice.Convert(made, "*.docx", "pdf", _folder.CreateSubdirectory("pdf").FullName);
        return true;
    }
}
