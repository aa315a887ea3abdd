using System.Globalization;
using System.Text.RegularExpressions;
using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Finds page numbers.</summary>
internal static class PageNumberFinder
{
    /// <summary>Numbers without a word stand alone this near to the upper or lower edge.</summary>
    private static readonly Length Margin = 40.Mm;

    /// <summary>Whether a row is a page number and nothing else.</summary>
    internal static bool IsNumber(TextRow row) =>
        Wordings.BareNumber.IsMatch(row.Text)
        || (Wordings.PageNumber.Match(row.Text) is { Success: true } match && match.Length >= row.Text.Trim('-', '–', ' ').Length);

    /// <summary>
    /// Whether a row that follows text without a blank line is a page number all the same: as the last line of a cell, a number
    /// without a word could be any, so it must be that of its page.
    /// </summary>
    internal static bool IsNumberBelowText(TextRow row, MeasuredPage page) =>
        IsNumber(row)
        && (Wordings.BareNumber.Match(row.Text) is not { Success: true } bare || Number(bare.Groups["page"]) == page.Number);

    /// <summary>The number in rows of header, footer or side column; null if there is none.</summary>
    internal static FoundPageNumber? Find(MeasuredPage page, IEnumerable<TextRow> rows)
    {
        var parts = rows.SelectMany(row => row.Parts.Select(part => (Row: row, Part: part))).ToList();
        return parts.Select(place => Read(place.Row, place.Part, Wordings.PageNumber, hasWord: true)).FirstOrDefault(IsThere)
            ?? parts.Where(place => IsInMargin(page, place.Part))
                .Select(place => Read(place.Row, place.Part, Wordings.BareNumber, hasWord: false))
                .FirstOrDefault(IsThere);
    }

    private static bool IsThere(FoundPageNumber? number) => number is not null;

    private static bool IsInMargin(MeasuredPage page, TextLine line) =>
        line.Baseline < Margin || line.Baseline > page.Height - Margin;

    private static FoundPageNumber? Read(TextRow row, TextLine part, Regex form, bool hasWord)
    {
        if (form.Match(part.Text) is not { Success: true } match)
        {
            return null;
        }

        var (left, right) = Extent(part, match);
        return new FoundPageNumber(
            row, match.Value, left, right, Number(match.Groups["page"])!.Value, Number(match.Groups["pages"]), hasWord);
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // The words that the match covers, counted by the spaces between them.
    private static (Length Left, Length Right) Extent(TextLine part, Match match)
    {
        var first = part.Text.AsSpan(0, match.Index).Count(' ');
        var last = first + match.ValueSpan.Count(' ');
        var end = part.Words.Count - 1;
        return (part.Words[Math.Min(first, end)].Left, part.Words[Math.Min(last, end)].Right);
    }
}
