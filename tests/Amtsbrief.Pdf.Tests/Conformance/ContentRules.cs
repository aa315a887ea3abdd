using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Content streams: everything is tagged or an artifact, never both.</summary>
internal static class ContentRules
{
    private const int MaxNesting = 28;

    private static readonly string[] Painting =
        ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "BI", "Tj", "TJ", "'", "\""];

    internal static IEnumerable<Violation> Check(PdfView pdf) => pdf.Pages.SelectMany(Check);

    private static IEnumerable<Violation> Check(Page page)
    {
        var open = new Stack<(bool Artifact, bool Tagged)>();
        var seen = new HashSet<int>();
        var nesting = 0;
        foreach (var operation in page.Operations)
        {
            switch (operation)
            {
                case BeginMarkedContentWithProperties begin:
                    var id = IdOf(begin);
                    open.Push((begin.Name.Data == "Artifact", id >= 0));
                    foreach (var violation in CheckBegin(page, begin, open, id, seen))
                    {
                        yield return violation;
                    }

                    break;
                case BeginMarkedContent begin:
                    open.Push((begin.Name.Data == "Artifact", false));
                    break;
                case EndMarkedContent:
                    open.Pop();
                    break;
                default:
                    nesting += operation.Operator switch { "q" => 1, "Q" => -1, _ => 0 };
                    if (nesting > MaxNesting)
                    {
                        yield return new("A 6.1.13-8", $"Page {page.Number} saves the graphics state {nesting} deep.");
                    }

                    if (Painting.Contains(operation.Operator) && !open.Any(mark => mark.Artifact || mark.Tagged))
                    {
                        yield return new(
                            "UA 7.1-3",
                            $"Page {page.Number} paints ({operation.Operator}) outside of tags and artifacts.");
                    }

                    break;
            }
        }

        if (open.Count > 0)
        {
            yield return new("own", $"Page {page.Number} leaves marked content open.");
        }
    }

    private static int IdOf(BeginMarkedContentWithProperties begin) =>
        begin.Properties is { } properties && properties.TryGet(NameToken.Create("MCID"), out NumericToken number)
            ? number.Int
            : -1;

    private static IEnumerable<Violation> CheckBegin(
        Page page,
        BeginMarkedContentWithProperties begin,
        Stack<(bool Artifact, bool Tagged)> open,
        int id,
        HashSet<int> seen)
    {
        var (artifact, tagged) = open.Peek();
        if (artifact && open.Skip(1).Any(mark => mark.Tagged))
        {
            yield return new("UA 7.1-1", $"Page {page.Number} has an artifact inside tagged content.");
        }

        if (tagged && open.Any(mark => mark.Artifact))
        {
            yield return new("UA 7.1-2", $"Page {page.Number} has tagged content inside an artifact.");
        }

        if (id >= 0 && !seen.Add(id))
        {
            yield return new("own", $"Page {page.Number} uses the number {id} twice.");
        }

        if (artifact && (begin.Properties is null || !begin.Properties.TryGet(NameToken.Create("Type"), out NameToken _)))
        {
            yield return new("own", $"Page {page.Number} has an artifact without type.");
        }
    }
}
