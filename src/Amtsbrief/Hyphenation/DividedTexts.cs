using System.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Hyphenation;

/// <summary>
/// Puts discretionary hyphens into the words of running text whose divisions are known, and marks those that stay whole, so that
/// every renderer divides them alike. Words that the author divided are left alone.
/// </summary>
internal sealed class DividedTexts(DividedWords words, string language)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Divides the words of the text of a letter, if any are to be divided.</summary>
    internal static ValueList<ResolvedBlock> Divide(ValueList<ResolvedBlock> body, Letter letter, TypeSetting type)
    {
        if (!type.Hyphenated)
        {
            return body;
        }

        var names = type.Hyphenation.KeepsNames ? PersonNames.WordsOf(letter) : [];
        return new DividedTexts(DividedWords.Of(type.Hyphenation, names), letter.Language).Divide(body);
    }

    /// <summary>Divides the words of blocks.</summary>
    internal ValueList<ResolvedBlock> Divide(ValueList<ResolvedBlock> blocks)
    {
        blocks.TryChange(Divide, out var divided);
        return divided;
    }

    private ResolvedBlock Divide(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph when block.Role.IsRunning() && paragraph.Lines.TryChange(Divide, out var lines) =>
            paragraph with { Lines = lines },
        ResolvedKeyValueBlock keyValue when block.Role.IsRunning() && keyValue.Rows.TryChange(Divide, out var rows) =>
            keyValue with { Rows = rows },
        ResolvedQuotation quotation when quotation.Blocks.TryChange(Divide, out var blocks) =>
            quotation with { Blocks = blocks },
        ResolvedList list when list.Items.TryChange(Divide, out var items) => list with { Items = items },
        _ => block,
    };

    private ResolvedRow Divide(ResolvedRow row) => row.Lines.TryChange(Divide, out var lines) ? row with { Lines = lines } : row;

    private ResolvedListItem Divide(ResolvedListItem item) =>
        item.Blocks.TryChange(Divide, out var blocks) ? item with { Blocks = blocks } : item;

    private ResolvedText Divide(ResolvedText line)
    {
        List<ResolvedRun>? divided = null;
        for (var index = 0; index < line.Runs.Count; index++)
        {
            var run = line.Runs[index];
            var parts = Divide(run, EndsWord(line.Runs, index - 1), BeginsWord(line.Runs, index + 1));
            if (parts is not null)
            {
                divided ??= [.. line.Runs.Take(index)];
                divided.AddRange(parts);
            }
            else
            {
                divided?.Add(run);
            }
        }

        return divided is null ? line : line with { Runs = ValueList.From(divided) };
    }

    /// <summary>Divides the words of one run; null if there is nothing to do.</summary>
    private List<ResolvedRun>? Divide(ResolvedRun run, bool continues, bool goesOn)
    {
        if (run.Footnote is { } note)
        {
            var text = Divide(note.Text);
            return ReferenceEquals(text, note.Text) ? null : [run with { Footnote = note with { Text = text } }];
        }

        if (run.Field != PageField.None || !IsGerman(run.Language ?? language))
        {
            return null;
        }

        List<ResolvedRun>? parts = null;
        var characters = run.Text;
        StringBuilder? written = null;
        var from = 0;
        for (var start = 0; start < characters.Length; start++)
        {
            var end = EndOfWord(characters, start);
            if (end > start && !(start == 0 && continues) && !(end == characters.Length && goesOn)
                && words.Find(characters.AsSpan(start, end - start)) is { } division)
            {
                parts ??= [];
                written ??= new StringBuilder();
                written.Append(characters, from, start - from);
                from = end;
                Append(parts, run, written, characters.AsSpan(start, end - start), division);
            }

            start = Math.Max(start, end);
        }

        if (parts is null || written is null)
        {
            return null;
        }

        written.Append(characters, from, characters.Length - from);
        Close(parts, run, written);
        return parts;
    }

    private static void Append(
        List<ResolvedRun> parts, ResolvedRun run, StringBuilder written, ReadOnlySpan<char> word, string division)
    {
        if (!division.Contains('-', StringComparison.Ordinal))
        {
            Close(parts, run, written);
            parts.Add(run with { Text = word.ToString(), IsWhole = true });
            return;
        }

        var at = 0;
        foreach (var sign in division)
        {
            written.Append(sign == '-' ? SoftHyphen : word[at++]);
        }
    }

    private static void Close(List<ResolvedRun> parts, ResolvedRun run, StringBuilder written)
    {
        if (written.Length > 0)
        {
            parts.Add(run with { Text = written.ToString() });
            written.Clear();
        }
    }

    private static bool EndsWord(ValueList<ResolvedRun> runs, int index) =>
        index >= 0 && runs[index] is { Footnote: null, Text: [.., var last] } && IsOfWord(last);

    private static bool BeginsWord(ValueList<ResolvedRun> runs, int index) =>
        index < runs.Count && runs[index] is { Footnote: null, Text: [var first, ..] } && IsOfWord(first);

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && IsOfWord(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is SoftHyphen or '\u200C' or '_';

    private static bool IsGerman(string language) =>
        language.Equals("de", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase);
}
