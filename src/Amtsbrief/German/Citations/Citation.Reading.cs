using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Citations;

/// <content>Reads citations.</content>
public sealed partial record Citation
{
    /// <summary>Reads a citation in any of the forms.</summary>
    /// <param name="text">
    /// The text, from the sign to the law if it is named; ranges with <c>bis</c> or an en dash; a space may also be U+00A0 or
    /// U+202F. Behind units a number goes on counting that unit, <c>§ 3 Abs. 1 und 2</c>; the next provision has a sign of its
    /// own. Units may have their plural, <c>Sätze</c>, <c>Nrn.</c>
    /// </param>
    /// <returns>The citation.</returns>
    /// <exception cref="FormatException">The text is no such citation; the message gives the reason.</exception>
    public static Citation Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var citation, out var reason) ? citation : throw new FormatException(reason);

    /// <summary>Reads a citation in any of the forms, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="citation">The citation.</param>
    /// <param name="reason">Why the text is no such citation.</param>
    /// <returns>Whether the text is such a citation.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Citation? citation, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        citation = Read(ref cursor);
        reason = citation is null
            ? $"\"{text}\": A citation is written "
                + "\"§ 58 Abs. 1 Satz 2 VwGO\", \"§§ 3 und 4\", \"§§ 57 ff.\", \"Art. 3 Abs. 1 GG\"."
            : null;
        return citation is not null;
    }

    private static Citation? Read(ref TextCursor cursor)
    {
        if (!TryReadSign(ref cursor, out var sign, out var isSeveral))
        {
            return null;
        }

        var numbers = ReadNumbers(ref cursor);
        List<CitedProvision> provisions = [.. numbers.Select(number => new CitedProvision(number))];
        var following = Following.None;
        if (provisions.Count == 1 && TryReadParts(ref cursor, out var parts))
        {
            provisions[0] = provisions[0] with { Parts = parts };
        }
        else
        {
            following = cursor.TrySkipBehindSpace("ff.") ? Following.Onward
                : cursor.TrySkipBehindSpace("f.") ? Following.Next : Following.None;
        }

        // "§§" announces several, "§" one; articles have one sign for both.
        var areSeveral = provisions is [{ Number.Through: not null }] or [_, _, ..] || following != Following.None;
        if (provisions.Count == 0 || (sign == CitationSign.Section && isSeveral != areSeveral)
            || (following == Following.None && !TryReadMore(ref cursor, sign, provisions)))
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            return new Citation(sign, ValueList.From(provisions), law: null, following);
        }

        return cursor.TrySkipSpace() && CitationWords.IsLaw(cursor.Rest)
            ? new Citation(sign, ValueList.From(provisions), cursor.Rest.ToString(), following)
            : null;
    }

    private static bool TryReadSign(ref TextCursor cursor, out CitationSign sign, out bool isSeveral)
    {
        sign = cursor.Rest.StartsWith('§') ? CitationSign.Section : CitationSign.Article;
        isSeveral = cursor.TrySkip(CitationWords.Sections);
        return (isSeveral || cursor.TrySkip(CitationWords.Section) || cursor.TrySkip("Art.") || cursor.TrySkip("Artikel"))
            && cursor.TrySkipSpace();
    }

    /// <summary>Reads further provisions that have a sign each, the last one behind "und".</summary>
    private static bool TryReadMore(ref TextCursor cursor, CitationSign sign, List<CitedProvision> provisions)
    {
        var (isLast, count) = (false, provisions.Count);
        while (!isLast)
        {
            var start = cursor.Position;
            isLast = cursor.TrySkipBetweenSpaces("und");
            if ((!isLast && !(cursor.TrySkip(',') && cursor.TrySkipSpace()))
                || !TryReadSign(ref cursor, out var other, out var isSeveral))
            {
                cursor.Position = start;
                return provisions.Count == count;
            }

            var numbers = ReadNumbers(ref cursor);
            if (other != sign || numbers.Count != 1
                || (sign == CitationSign.Section && isSeveral != numbers[0].Through is not null))
            {
                return false;
            }

            _ = TryReadParts(ref cursor, out var parts);
            provisions.Add(new CitedProvision(numbers[0], parts));
        }

        return true;
    }

    private static bool TryReadParts(ref TextCursor cursor, out ValueList<CitationPart> parts)
    {
        var found = new List<CitationPart>();
        for (var start = cursor.Position; ; start = cursor.Position)
        {
            if (cursor.TrySkipSpace() && CitationWords.TryReadUnit(ref cursor, out var unit) && cursor.TrySkipSpace()
                && ReadNumbers(ref cursor) is { IsEmpty: false } numbers)
            {
                found.Add(new CitationPart(unit, numbers));
                continue;
            }

            cursor.Position = start;
            parts = ValueList.From(found);
            return found.Count > 0;
        }
    }

    /// <summary>Reads <c>3</c>, <c>3 und 4</c>, <c>3, 4 und 7 bis 9</c>; stops before what is no number.</summary>
    private static ValueList<CitedNumber> ReadNumbers(ref TextCursor cursor)
    {
        var numbers = new List<CitedNumber>();
        var (start, isLast) = (cursor.Position, false);
        while (TryReadNumber(ref cursor, out var first))
        {
            string? through = null;
            var behind = cursor.Position;
            if (!(RangeSigns.TrySkip(ref cursor) && TryReadNumber(ref cursor, out through)))
            {
                cursor.Position = behind;
            }

            numbers.Add(new CitedNumber(first, through));
            start = cursor.Position;
            if (isLast)
            {
                break;
            }

            isLast = cursor.TrySkipBetweenSpaces("und");
            if (!isLast && !(cursor.TrySkip(',') && cursor.TrySkipSpace()))
            {
                break;
            }
        }

        cursor.Position = start;
        return ValueList.From(numbers);
    }

    private static bool TryReadNumber(ref TextCursor cursor, [NotNullWhen(true)] out string? number)
    {
        var length = CitedNumber.LengthIn(cursor.Rest);
        number = length > 0 ? cursor.Rest[..length].ToString() : null;
        var behind = cursor.Rest[length..];
        var isFollowing = behind is ['.', ..] && number is "f" or "ff";
        if (number is null || isFollowing || behind is [>= '0' and <= '9' or >= 'A' and <= 'Z', ..])
        {
            number = null;
            return false;
        }

        cursor.Position += length;
        return true;
    }
}
