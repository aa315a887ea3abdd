using Amtsbrief;
using Amtsbrief.Docx.Tests.Rendering;
using Amtsbrief.Templates;

namespace Samples.Tests;

/// <summary>A line of the text between its margins, below the head of the first page.</summary>
internal sealed record GeometryLine(double Baseline, IReadOnlyList<MeasuredWord> Words)
{
    private const double SameLine = 0.5;

    internal double Left => Words[0].Left;

    internal double Right => Words[^1].Right;

    /// <summary>The characters; hyphens that a line break added have a code of their own in the PDF.</summary>
    internal string Text => string.Join(' ', Words.Select(word => word.Text)).Replace('\u00AD', '-').Replace('\u00A0', ' ');

    internal static IReadOnlyList<GeometryLine> Read(MeasuredPdf pdf, Template template, Length top)
    {
        var right = (template.Page.Left + template.Page.TextWidth).Millimetres;
        var words = pdf.Words
            .Where(word => word.Page == 1 && word.Baseline > top.Millimetres && word.Left < right)
            .OrderBy(word => word.Baseline);
        var lines = new List<List<MeasuredWord>>();
        foreach (var word in words)
        {
            if (lines.Count == 0 || word.Baseline - lines[^1][0].Baseline > SameLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(word);
        }

        return [.. lines.Select(line => new GeometryLine(line[0].Baseline, [.. line.OrderBy(word => word.Left)]))];
    }
}
