using System.Text.RegularExpressions;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>What the catalog has to say.</summary>
internal static partial class CatalogRules
{
    private static readonly string[] Forbidden = ["Requirements", "NeedsRendering", "AlternatePresentations", "AcroForm"];

    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        var catalog = pdf.Catalog;
        var metadata = pdf.Dictionary(catalog, "Metadata");
        if (pdf.Name(metadata, "Type") != "Metadata" || pdf.Name(metadata, "Subtype") != "XML")
        {
            yield return new("UA 7.1-8", "The catalog has no metadata.");
        }

        var mark = pdf.Dictionary(catalog, "MarkInfo");
        if (pdf.Get(mark, "Marked")?.ToString() is not ("true" or "True"))
        {
            yield return new("UA 6.2-1", "The file is not marked as tagged.");
        }

        if (pdf.Get(mark, "Suspects")?.ToString() is "true" or "True")
        {
            yield return new("UA 7.1-4", "The file says that its tags are suspect.");
        }

        var language = pdf.Text(catalog, "Lang");
        if (string.IsNullOrEmpty(language))
        {
            yield return new("UA 7.2-34", "The catalog names no language.");
        }
        else if (!LanguageTag().IsMatch(language))
        {
            yield return new("UA 7.2-29", $"{language} is no language tag.");
        }

        foreach (var node in pdf.Structure?.SelfAndDescendants ?? [])
        {
            if (pdf.Text(node.Dictionary, "Lang") is { } own && !LanguageTag().IsMatch(own))
            {
                yield return new("UA 7.2-29", $"{own} is no language tag.");
            }
        }

        if (pdf.Get(pdf.Dictionary(catalog, "ViewerPreferences"), "DisplayDocTitle")?.ToString() is not ("true" or "True"))
        {
            yield return new("UA 7.1-10", "Viewers would show the file's name instead of its title.");
        }

        if (pdf.Structure is null)
        {
            yield return new("UA 7.1-11", "There is no structure tree.");
        }

        foreach (var key in Forbidden.Where(key => pdf.Get(catalog, key) is not null))
        {
            yield return new("A 6.11-1", $"The catalog has the entry {key}.");
        }
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
