using System.Globalization;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing;

/// <summary>Names the style of a look by how it differs from the plain style of its role.</summary>
internal static class VariantName
{
    internal static (string Id, string Name) Of(StyleKey key, LetterStyle plain)
    {
        var (id, name) = (plain.Id, plain.Name);
        foreach (var difference in Differences(key, plain.Key))
        {
            (id, name) = (id + Id(difference), name + " " + difference);
        }

        return (id, name);
    }

    private static IEnumerable<string> Differences(StyleKey key, StyleKey plain)
    {
        if (key.Zone != plain.Zone)
        {
            yield return key.Zone switch
            {
                { Kind: ZoneKind.FootDetails } => "am Fuß",
                { OnContinuationPages: true } => "auf Folgeseiten",
                // Counters of the head are one but for heads that somebody made.
                { Kind: ZoneKind.PageNumber, Column: 1 } => "mit Seitenzahl",
                { Kind: ZoneKind.PageNumber, Column: > 1 and var counter } => "mit Seitenzahl " + Number(counter - 1),
                { Column: > 0 and var column } => "Spalte " + Number(column),
                _ => "anderswo",
            };
        }

        if (key.Number != plain.Number)
        {
            yield return key.Number is null ? "ohne Nummer" : "nummeriert";
        }

        if (key.Indents != plain.Indents)
        {
            yield return key.Indents == default ? "ohne Einzug" : "eingezogen";
        }

        if (key.Alignment != plain.Alignment)
        {
            yield return key.Alignment switch
            {
                HorizontalAlignment.Left => "linksbündig",
                HorizontalAlignment.Center => "zentriert",
                _ => "rechtsbündig",
            };
        }

        if (key.SpaceBefore != plain.SpaceBefore)
        {
            yield return key.Kind == ParagraphKind.Spacer ? "anderer Höhe"
                : key.SpaceBefore == Length.Zero ? "ohne Abstand"
                : "mit Abstand";
        }

        if (key.SpaceAfter != plain.SpaceAfter)
        {
            yield return "mit Abstand danach";
        }

        if (key.KeepLines != plain.KeepLines)
        {
            yield return key.KeepLines ? "am Stück" : "teilbar";
        }

        if (key.KeepNext != plain.KeepNext)
        {
            yield return key.KeepNext ? "mit nächstem Absatz" : "ohne nächsten Absatz";
        }

        if (key.Rule != plain.Rule)
        {
            yield return "mit Linie";
        }

        if (key.NewPage != plain.NewPage)
        {
            yield return "auf neuer Seite";
        }
    }

    // Columns are counted from one, as people do.
    private static string Number(int column) => (column + 1).ToString(CultureInfo.InvariantCulture);

    // Ids are words of plain letters, each with a capital.
    private static string Id(string difference)
    {
        const int LongestSpelling = 2;
        Span<char> id = stackalloc char[difference.Length * LongestSpelling];
        var length = 0;
        for (var at = 0; at < difference.Length; at++)
        {
            var letter = at == 0 || difference[at - 1] == ' ' ? char.ToUpperInvariant(difference[at]) : difference[at];
            var spelled = letter switch
            {
                ' ' => "",
                'ä' => "ae",
                'ö' => "oe",
                'ü' => "ue",
                'ß' => "ss",
                _ => new ReadOnlySpan<char>(in letter),
            };
            spelled.CopyTo(id[length..]);
            length += spelled.Length;
        }

        return new string(id[..length]);
    }
}
