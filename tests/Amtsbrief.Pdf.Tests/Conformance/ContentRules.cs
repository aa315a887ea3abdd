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
        var open = new Stack<Mark>();
        var seen = new HashSet<int>();
        var nesting = 0;
        var inText = false;
        foreach (var operation in page.Operations)
        {
            switch (operation)
            {
                case BeginMarkedContentWithProperties begin:
                    open.Push(new(begin.Name.Data == "Artifact", IdOf(begin) >= 0, inText));
                    foreach (var violation in CheckNesting(page, open).Concat(CheckProperties(page, begin, seen)))
                    {
                        yield return violation;
                    }

                    break;
                case BeginMarkedContent begin:
                    open.Push(new(begin.Name.Data == "Artifact", Tagged: false, inText));
                    foreach (var violation in CheckNesting(page, open))
                    {
                        yield return violation;
                    }

                    break;
                case EndMarkedContent:
                    if (!open.TryPop(out var closed))
                    {
                        yield return new("own", $"Page {page.Number} closes marked content that is not open.");
                    }
                    else if (closed.InText != inText)
                    {
                        // ISO 32000-1, 14.6.1: the operators nest with those of text objects.
                        yield return new("own", $"Page {page.Number} has marked content that crosses a text object.");
                    }

                    break;
                default:
                    nesting += operation.Operator switch { "q" => 1, "Q" => -1, _ => 0 };
                    inText = operation.Operator switch { "BT" => true, "ET" => false, _ => inText };
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

    private static IEnumerable<Violation> CheckNesting(Page page, Stack<Mark> open)
    {
        var inner = open.Peek();
        var outer = open.Skip(1).ToList();
        if (inner.Artifact && outer.Any(mark => mark.Tagged))
        {
            yield return new("UA 7.1-1", $"Page {page.Number} has an artifact inside tagged content.");
        }

        if (inner.Tagged && open.Any(mark => mark.Artifact))
        {
            yield return new("UA 7.1-2", $"Page {page.Number} has tagged content inside an artifact.");
        }

        // Sequences without a number may stand in others, such as those that say what their glyphs stand for.
        if (inner.Tagged && outer.Any(mark => mark.Tagged))
        {
            yield return new("own", $"Page {page.Number} has tagged content inside tagged content.");
        }
    }

    private static IEnumerable<Violation> CheckProperties(Page page, BeginMarkedContentWithProperties begin, HashSet<int> seen)
    {
        var id = IdOf(begin);
        if (id >= 0 && !seen.Add(id))
        {
            yield return new("own", $"Page {page.Number} uses the number {id} twice.");
        }

        if (begin.Name.Data == "Artifact"
            && (begin.Properties is null || !begin.Properties.TryGet(NameToken.Create("Type"), out NameToken _)))
        {
            yield return new("own", $"Page {page.Number} has an artifact without type.");
        }
    }

    private readonly record struct Mark(bool Artifact, bool Tagged, bool InText);
}
