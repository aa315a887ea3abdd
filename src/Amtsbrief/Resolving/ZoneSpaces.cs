using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Puts no-break spaces into the texts of a zone. Where a piece would become wider than its place, the space stays one at which
/// lines end: narrow columns still hold their texts.
/// </summary>
internal sealed class ZoneSpaces(Letter letter, TypeSetting type)
{
    private readonly TextSpaces _spaces = new(letter);

    internal ValueList<ResolvedBlock> Bind(ValueList<ResolvedBlock> blocks, Length width)
    {
        blocks.TryChange((Spaces: this, width), static (block, zone) => zone.Spaces.Bind(block, zone.width), out var bound);
        return bound;
    }

    internal ResolvedBlock Bind(ResolvedBlock block, Length width)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                return TryBind(paragraph.Lines, block.Role, width, out var lines) ? paragraph with { Lines = lines } : paragraph;
            case ResolvedKeyValueBlock keyValue:
                return keyValue.Rows.TryChange(
                    (Spaces: this, keyValue, width), static (row, zone) => zone.Spaces.Bind(row, zone.keyValue, zone.width), out var rows)
                    ? keyValue with { Rows = rows }
                    : keyValue;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of those of a zone.");
        }
    }

    private ResolvedRow Bind(ResolvedRow row, ResolvedKeyValueBlock block, Length width)
    {
        var key = Bind(row.Key, block.Role, block.ValueIndent);
        var isChanged = TryBind(row.Lines, block.Role, width - block.ValueIndent, out var lines);
        return isChanged || !ReferenceEquals(key, row.Key) ? row with { Key = key, Lines = lines } : row;
    }

    private bool TryBind(ValueList<ResolvedText> lines, TextRole role, Length width, out ValueList<ResolvedText> bound) =>
        lines.TryChange((Spaces: this, role, width), static (line, zone) => zone.Spaces.Bind(line, zone.role, zone.width), out bound);

    private ResolvedText Bind(ResolvedText text, TextRole role, Length width)
    {
        if (!HasSpace(text))
        {
            return text;
        }

        // What is read as a whole has no space less to bind than its runs have.
        var plain = text.PlainText;
        return ReferenceEquals(_spaces.Bind(plain), plain) ? text : Bind(text, plain, role, width);
    }

    private ResolvedText Bind(ResolvedText text, string plain, TextRole role, Length width)
    {
        var runs = text.Runs.ToList();
        _spaces.Bind(runs);
        var bound = string.Concat(runs.Select(run => run.Text));
        if (bound == plain)
        {
            return text;
        }

        var fitted = Fit(plain, bound, line => new ZoneRuler(type, width).Words(line, text, role), width);
        var start = 0;
        for (var at = 0; at < runs.Count; at++)
        {
            runs[at] = runs[at] with { Text = fitted.Substring(start, runs[at].Text.Length) };
            start += runs[at].Text.Length;
        }

        return text with { Runs = ValueList.From(runs) };
    }

    private static bool HasSpace(ResolvedText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Text.Contains(' '))
            {
                return true;
            }
        }

        return false;
    }

    // From left to right, each space as long as the piece that it would make fits.
    private static string Fit(string plain, string bound, Func<string, ZoneWords> measure, Length width)
    {
        var fitted = plain.ToCharArray();
        for (var at = 0; at < plain.Length; at++)
        {
            if (bound[at] != plain[at])
            {
                fitted[at] = bound[at];
                if (WidthAt(at, measure(new string(fitted))) > width)
                {
                    fitted[at] = plain[at];
                }
            }
        }

        return new string(fitted);
    }

    private static Length WidthAt(int place, ZoneWords words)
    {
        foreach (var word in words)
        {
            if (word.Range.End.Value > place)
            {
                return word.Width;
            }
        }

        return Length.Zero;
    }
}
