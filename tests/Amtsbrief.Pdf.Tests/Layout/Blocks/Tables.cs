using Amtsbrief.Blocks;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout.Blocks;

/// <summary>Tables for the tests, and where their cells came to stand.</summary>
internal static class Tables
{
    internal static Template Template(TableRules rules) =>
        Letters.Template with { Blocks = Letters.Template.Blocks with { TableRules = rules } };

    /// <summary>A table of three columns, its rows numbered.</summary>
    internal static TableBlock Of(int rows, int headers = 1) => new()
    {
        HeaderRows = headers,
        Columns = [new TableColumn(), new TableColumn { Width = 40.Mm }, new TableColumn { Width = 30.Mm }],
        Rows =
        [
            .. Enumerable.Range(1, headers).Select(TableRow (row) => [$"Kopf {row}", "Menge", "Preis"]),
            .. Enumerable.Range(1, rows).Select(TableRow (row) => [$"Reihe {row}.", $"Stück {row}", $"{row} EUR"]),
        ],
    };

    /// <summary>A cell of so many lines, each with its number.</summary>
    internal static TableCell Lines(string word, int count) =>
        new() { Lines = [.. Enumerable.Range(1, count).Select(line => RichText.Of($"{word} {line}"))] };

    internal static ResolvedTable Table(this Laid laid) => Assert.Single(laid.Resolved.Body.OfType<ResolvedTable>());

    /// <summary>The runs of each row that is content, in reading order.</summary>
    internal static List<List<(int Page, GlyphRunItem Item)>> Rows(this Laid laid)
    {
        var items = laid.Paged.Pages.Index()
            .SelectMany(page => page.Item.Items.OfType<GlyphRunItem>().Select(item => (page.Index, item)))
            .Where(entry => entry.item.Node is not null)
            .ToLookup(entry => laid.Tree.Within(entry.item.Node!, LogicalTag.TR));
        return [.. laid.Tree.Elements(LogicalTag.TR).Select(row => items[row].ToList())];
    }

    /// <summary>What is repeated on a page, line by line.</summary>
    internal static List<string> Repeated(this Laid laid, int page) =>
    [
        .. laid.Paged.Pages[page].Items.OfType<GlyphRunItem>()
            .Where(item => item.Artifact == ArtifactKind.Repetition)
            .GroupBy(item => item.Baseline)
            .Select(line => string.Concat(line.Select(item => item.Run.Text + " ")).TrimEnd()),
    ];
}
