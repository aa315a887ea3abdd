using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Writes the structure tree of a file as indented text, each leaf with what it shows; for golden files.</summary>
internal static class StructureOutline
{
    internal static string Of(byte[] pdf)
    {
        using var view = new PdfView(pdf);
        var outline = new StringBuilder();
        if (view.Structure is { } root)
        {
            Write(view, root, outline, depth: 0);
        }

        return outline.ToString();
    }

    private static void Write(PdfView pdf, StructureNode node, StringBuilder outline, int depth)
    {
        Line(outline, depth, node.Type + Describe(pdf, node));
        ContentKid? last = null;
        foreach (var kid in node.Kids)
        {
            switch (kid)
            {
                case StructureNode element:
                    Write(pdf, element, outline, depth + 1);
                    break;
                case ContentKid content:
                    var note = last is not null && last.Page != content.Page ? $" (page {content.Page + 1})" : "";
                    Line(outline, depth + 1, Show(pdf, content) + note);
                    last = content;
                    break;
                case AnnotationKid { Annotation: var annotation }:
                    Line(outline, depth + 1, $"-> {TargetOf(pdf, annotation)} ({pdf.Text(annotation, "Contents")})");
                    break;
            }
        }
    }

    private static string Describe(PdfView pdf, StructureNode node)
    {
        var attributes = pdf.Dictionary(node.Dictionary, "A");
        string?[] parts =
        [
            pdf.Text(node.Dictionary, "Lang") is { } language ? $" [{language}]" : null,
            pdf.Text(node.Dictionary, "ID") is { } id ? $" #{id}" : null,
            pdf.Name(attributes, "ListNumbering") is { } numbering ? $" {numbering}" : null,
            pdf.Name(attributes, "Scope") is { } scope ? $" heads {scope}" : null,
            pdf.Integer(attributes, "ColSpan") is { } columns ? $" {columns} columns" : null,
            pdf.Integer(attributes, "RowSpan") is { } rows ? $" {rows} rows" : null,
            pdf.Text(node.Dictionary, "Alt") is { } alternative ? $" alt \"{alternative}\"" : null,
        ];
        return string.Concat(parts);
    }

    private static string? TargetOf(PdfView pdf, DictionaryToken? annotation) =>
        pdf.Text(pdf.Dictionary(annotation, "A"), "URI")
        ?? (pdf.PageOf(annotation) is { } page ? $"page {page + 1}" : null);

    private static string Show(PdfView pdf, ContentKid content)
    {
        var mark = pdf.Marks[content.Page].GetValueOrDefault(content.Id);
        return mark switch
        {
            null => "(nothing)",
            { Images: > 0 } => "(image)",
            _ => "\"" + mark.Text.Replace("\u00AD", "(-)", StringComparison.Ordinal).Replace('\u00A0', '~') + "\"",
        };
    }

    private static void Line(StringBuilder outline, int depth, string text) =>
        outline.Append(' ', depth * 2).Append(text).Append('\n');
}
