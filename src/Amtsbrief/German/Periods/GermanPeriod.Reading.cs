using System.Diagnostics.CodeAnalysis;
using Amtsbrief.German.Grammar;
using Amtsbrief.German.Numbers;

namespace Amtsbrief.German.Periods;

/// <content>Reads lengths of time.</content>
public static partial class GermanPeriod
{
    /// <summary>Reads a length of time in any case, in words or figures.</summary>
    /// <param name="text">
    /// The text as <see cref="Format"/> or <see cref="FormatWithin"/> writes it, or with the genitive of two or three,
    /// <c>innerhalb zweier Wochen</c>; a space may also be U+00A0 or U+202F.
    /// </param>
    /// <returns>The length.</returns>
    /// <exception cref="FormatException">The text is no such length; the message gives the reason.</exception>
    public static LengthOfTime Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var length, out var reason) ? length : throw new FormatException(reason);

    /// <summary>Reads a length of time in any case, in words or figures, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="length">The length.</param>
    /// <param name="reason">Why the text is no such length: number, noun and case must fit each other.</param>
    /// <returns>Whether the text is such a length.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LengthOfTime length, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        var word = cursor.TrySkipWithSpace("binnen") ? "binnen" : cursor.TrySkipWithSpace("innerhalb") ? "innerhalb" : "";
        var hasFrom = word == "innerhalb" && cursor.TrySkipWithSpace("von");
        var isInFigures = cursor.AtDigit;
        if (TryRead(ref cursor, out length, out var cases) && cursor.AtEnd)
        {
            var showsGenitive = length.Count == 1 || (length.Count is 2 or 3 && !isInFigures);
            if (word.Length == 0 || cases.Any(grammaticalCase => Takes(word, hasFrom, showsGenitive, grammaticalCase)))
            {
                reason = null;
                return true;
            }
        }

        length = default;
        reason = $"\"{text}\": A length of time is written "
            + "\"zwei Wochen\", \"eines Monats\", \"binnen drei Monaten\", \"14 Tage\".";
        return false;
    }

    private static bool Takes(string word, bool hasFrom, bool showsGenitive, GermanCase grammaticalCase) => grammaticalCase switch
    {
        GermanCase.Genitive => showsGenitive && !hasFrom,
        GermanCase.Dative => hasFrom || word == "binnen",
        _ => false,
    };

    /// <summary>Reads number and noun, and tells in which cases they can be together.</summary>
    private static bool TryRead(ref TextCursor cursor, out LengthOfTime length, out ValueList<GermanCase> cases)
    {
        (length, cases) = (default, []);
        var start = cursor;
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            var noun = UnitNoun.Of(unit);
            foreach (var grammaticalCase in Enum.GetValues<GermanCase>())
            {
                var attempt = start;
                if (TryReadCount(ref attempt, noun, grammaticalCase, out var count) && attempt.TrySkipSpace()
                    && attempt.TrySkipWord(noun.Behind(count, grammaticalCase)))
                {
                    cursor = attempt;
                    length = new LengthOfTime(count, unit);
                    cases = [.. cases, grammaticalCase];
                }
            }
        }

        return !cases.IsEmpty;
    }

    private static bool TryReadCount(ref TextCursor cursor, UnitNoun noun, GermanCase grammaticalCase, out int count)
    {
        if (cursor.AtDigit)
        {
            var isPlain = !cursor.Rest.StartsWith('0') || cursor.DigitCount == 1;
            return cursor.TryReadNumber(1, 9, out count) && isPlain;
        }

        (string Word, int Count)[] forms =
            [(noun.Article(grammaticalCase), 1), (UnitNoun.None(grammaticalCase), 0), ("zweier", 2), ("dreier", 3)];
        foreach (var (word, number) in forms)
        {
            if ((number < 2 || grammaticalCase == GermanCase.Genitive) && cursor.TrySkipWord(word))
            {
                count = number;
                return true;
            }
        }

        var isRead = NumberWords.TryRead(ref cursor, out var words) && words is > 1 and <= int.MaxValue;
        count = isRead ? (int)words : 0;
        return isRead && !(grammaticalCase == GermanCase.Genitive && count is 2 or 3);
    }
}
