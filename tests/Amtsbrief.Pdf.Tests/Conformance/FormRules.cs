using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Form XObjects: drawings that hold no tags and nothing that archives refuse.</summary>
internal static partial class FormRules
{
    private const int MaxNesting = 28;

    internal static IEnumerable<Violation> Check(PdfView pdf) =>
        pdf.Streams.Where(stream => pdf.Name(stream.StreamDictionary, "Subtype") == "Form").SelectMany(form => Check(pdf, form));

    private static IEnumerable<Violation> Check(PdfView pdf, StreamToken form)
    {
        var dictionary = form.StreamDictionary;
        if (pdf.Dictionary(dictionary, "Resources") is not { } resources)
        {
            yield return new("A 6.2.2-2", "A form has no resources of its own.");
            yield break;
        }

        if (((string[])["Ref", "PS", "OPI"]).Any(key => pdf.Get(dictionary, key) is not null))
        {
            yield return new("A 6.2.9-1", "A form is taken from elsewhere or is a program.");
        }

        var names = new HashSet<string>();
        var depth = 0;
        foreach (Match token in Token().Matches(Encoding.Latin1.GetString(PdfView.Decode(form))))
        {
            names.Add(token.Value);
            depth += token.Value switch { "q" => 1, "Q" => -1, _ => 0 };
            if (depth > MaxNesting)
            {
                yield return new("A 6.1.13-8", "A form saves the graphics state too deep.");
            }
        }

        if (names.Contains("BDC") || names.Contains("BMC"))
        {
            yield return new("UA 7.20-2", "A form that may be drawn twice has marked content.");
        }

        if (names.Contains("k") || names.Contains("K"))
        {
            yield return new("A 6.2.4.3-3", "A form has CMYK colours.");
        }

        var states = pdf.Dictionary(resources, "ExtGState");
        foreach (var name in names.Where(name => name.StartsWith("/Gs", StringComparison.Ordinal)))
        {
            if (pdf.Dictionary(states, name[1..]) is not { } state)
            {
                yield return new("A 6.2.2-2", $"A form uses {name}, which is not among its resources.");
            }
            else if (state.Data.Keys.Except(["Type", "ca", "CA"]).Any()
                || !IsShare(pdf, state, "ca")
                || !IsShare(pdf, state, "CA"))
            {
                yield return new("A 6.2.5-1", $"{name} says more than opacities from 0 to 1.");
            }
        }
    }

    private static bool IsShare(PdfView pdf, DictionaryToken state, string key) =>
        pdf.Get(state, key) is NumericToken { Double: >= 0 and <= 1 };

    [GeneratedRegex("/?[A-Za-z][A-Za-z0-9*]*")]
    private static partial Regex Token();
}
