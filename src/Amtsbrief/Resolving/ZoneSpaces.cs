using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Puts no-break spaces into the texts of a zone. Where a piece would become wider than its place, the space stays one at which
/// lines end: narrow columns still hold their texts.
/// </summary>
internal sealed class ZoneSpaces(Letter letter, TypeSetting type)
{
    private readonly TextSpaces _spaces = new(letter);

    internal ValueList<ResolvedBlock> Bind(ValueList<ResolvedBlock> blocks, Length width) =>
        ValueList.From(blocks.Select(block => Bind(block, width)));

    internal ResolvedBlock Bind(ResolvedBlock block, Length width) => block switch
    {
        ResolvedParagraph paragraph => paragraph with { Lines = Bind(paragraph.Lines, paragraph.Role, width) },
        ResolvedKeyValueBlock keyValue => keyValue with
        {
            Rows = ValueList.From(keyValue.Rows.Select(row => row with
            {
                Key = Bind(row.Key, keyValue.Role, keyValue.ValueIndent),
                Lines = Bind(row.Lines, keyValue.Role, width - keyValue.ValueIndent),
            })),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of those of a zone."),
    };

    private ValueList<ResolvedText> Bind(ValueList<ResolvedText> texts, TextRole role, Length width) =>
        ValueList.From(texts.Select(text => Bind(text, role, width)));

    private ResolvedText Bind(ResolvedText text, TextRole role, Length width)
    {
        if (text.Runs is [var only] && ReferenceEquals(_spaces.Bind(only.Text), only.Text))
        {
            return text;
        }

        var runs = text.Runs.ToList();
        _spaces.Bind(runs);
        var (plain, bound) = (text.PlainText, string.Concat(runs.Select(run => run.Text)));
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
