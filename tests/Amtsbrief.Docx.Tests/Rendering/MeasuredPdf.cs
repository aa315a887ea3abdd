using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>Where words stand in a PDF file, in millimetres from the page's top-left corner.</summary>
internal sealed class MeasuredPdf
{
    private const double MmPerPoint = 25.4 / 72;

    private readonly List<MeasuredWord> _words = [];

    internal MeasuredPdf(string path)
    {
        Path = path;
        using var document = PdfDocument.Open(path);
        Pages = document.NumberOfPages;
        foreach (var page in document.GetPages())
        {
            foreach (var word in page.GetWords())
            {
                _words.Add(Measure(word, page));
            }

            Lines.AddRange(page.Paths.Where(path => path.IsStroked)
                .Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().Select(box => Measure(box, page)));
            Curves.AddRange(page.Paths.Where(path => path.IsFilled && path.Any(IsCurved))
                .Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().Select(box => Measure(box, page)));
            Images.AddRange(page.GetImages().Select(image => Measure(image.BoundingBox, page)));
        }
    }

    internal string Path { get; }

    internal int Pages { get; }

    internal List<MeasuredBox> Lines { get; } = [];

    internal List<MeasuredBox> Images { get; } = [];

    /// <summary>Filled paths with curves: the shapes of drawings.</summary>
    internal List<MeasuredBox> Curves { get; } = [];

    internal IReadOnlyList<MeasuredWord> Words => _words;

    /// <summary>The words of a line, from the first that stands at the place of <paramref name="word"/>.</summary>
    internal MeasuredWord Find(string word, int page = 1) =>
        _words.FirstOrDefault(found => found.Page == page && found.Text == word)
        ?? throw new InvalidOperationException(
            $"\"{word}\" is not on page {page}: {string.Join(' ', _words.Where(w => w.Page == page).Select(w => w.Text))}");

    /// <summary>The word of the first page between the edges of a box that stands nearest to a base line.</summary>
    internal MeasuredWord FindNear(string word, Box box, double baseline) =>
        _words.Where(found => found.Page == 1 && found.Text == word && IsBetween(found.Left, box))
            .MinBy(found => Math.Abs(found.Baseline - baseline))
        ?? throw new InvalidOperationException($"\"{word}\" is not between {box.X} and {box.Right} on the first page.");

    private static bool IsCurved(PdfSubpath path) => path.Commands.Any(command => command is PdfSubpath.BezierCurve);

    private static bool IsBetween(double left, Box box) => left > box.X.Millimetres - 1 && left < box.Right.Millimetres;

    private static MeasuredBox Measure(PdfRectangle box, Page page) => new(
        page.Number,
        box.Left * MmPerPoint,
        (page.Height - box.Top) * MmPerPoint,
        box.Width * MmPerPoint,
        box.Height * MmPerPoint);

    private static MeasuredWord Measure(Word word, Page page)
    {
        var first = word.Letters[0];
        var last = word.Letters[^1];
        return new MeasuredWord(
            page.Number,
            word.Text,
            first.StartBaseLine.X * MmPerPoint,
            last.EndBaseLine.X * MmPerPoint,
            (page.Height - first.StartBaseLine.Y) * MmPerPoint);
    }
}

internal sealed record MeasuredWord(int Page, string Text, double Left, double Right, double Baseline);

internal sealed record MeasuredBox(int Page, double Left, double Top, double Width, double Height);
