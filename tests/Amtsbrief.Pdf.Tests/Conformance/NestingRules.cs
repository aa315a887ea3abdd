namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Which types stand in which: lists and tables.</summary>
internal static class NestingRules
{
    private static readonly string[] Labelled =
        ["Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha", "Disc", "Circle", "Square"];

    private static readonly (string Rule, string Parent, string[] Children)[] Parents =
    [
        ("UA 7.2-19", "L", ["LI", "L", "Caption"]),
        ("UA 7.2-20", "LI", ["Lbl", "LBody"]),
        ("UA 7.2-3", "Table", ["TR", "THead", "TBody", "TFoot", "Caption"]),
        ("UA 7.2-36", "THead", ["TR"]),
        ("UA 7.2-37", "TBody", ["TR"]),
        ("UA 7.2-10", "TR", ["TH", "TD"]),
    ];

    private static readonly (string Rule, string Child, string[] Parents)[] Children =
    [
        ("UA 7.2-17", "LI", ["L"]),
        ("UA 7.2-18", "LBody", ["LI"]),
        ("UA 7.2-4", "TR", ["Table", "THead", "TBody", "TFoot"]),
        ("UA 7.2-8", "TH", ["TR"]),
        ("UA 7.2-9", "TD", ["TR"]),
        ("UA 7.2-5", "THead", ["Table"]),
        ("UA 7.2-6", "TBody", ["Table"]),
        ("own", "Caption", ["Table", "Figure", "L"]),
        ("own", "Lbl", ["LI", "Note"]),
    ];

    internal static IEnumerable<Violation> Check(PdfView pdf) =>
        pdf.Structure?.SelfAndDescendants.SelectMany(node => Check(pdf, node)) ?? [];

    private static IEnumerable<Violation> Check(PdfView pdf, StructureNode node)
    {
        foreach (var (rule, _, children) in Parents.Where(entry => entry.Parent == node.Type))
        {
            foreach (var child in node.Elements.Where(child => !children.Contains(child.Type)))
            {
                yield return new(rule, $"{child.Type} stands straight in {node.Type}.");
            }

            if (node.Kids.OfType<ContentKid>().Any())
            {
                yield return new("own", $"Text stands straight in {node.Type}.");
            }
        }

        foreach (var (rule, _, parents) in Children.Where(entry => entry.Child == node.Type))
        {
            if (node.Parent is null || !parents.Contains(node.Parent.Type))
            {
                yield return new(rule, $"{node.Type} stands in {node.Parent?.Type}.");
            }
        }

        var attributes = pdf.Dictionary(node.Dictionary, "A");
        if (node.Type == "L")
        {
            var numbering = pdf.Name(attributes, "ListNumbering");
            var labelled = node.Elements.Any(item => item.Elements.Any(part => part.Type == "Lbl"));
            if (pdf.Name(attributes, "O") != "List" || (labelled ? !Labelled.Contains(numbering) : numbering != "None"))
            {
                yield return new("own", $"A list {(labelled ? "with" : "without")} labels has the numbering {numbering}.");
            }
        }

        if (node.Type == "TH" && pdf.Name(attributes, "Scope") is not ("Column" or "Row" or "Both"))
        {
            yield return new("UA 7.5-1", "A header cell has no scope.");
        }

        if (node.Type == "Table" && node.SelfAndDescendants.All(cell => cell.Type != "TH"))
        {
            yield return new("own", "A table has no header cell.");
        }
    }
}
