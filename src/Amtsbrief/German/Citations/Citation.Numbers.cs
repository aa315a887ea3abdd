using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Citations;

/// <content>Reads the numbers of citations.</content>
public sealed partial record Citation
{
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
        if (cursor.Rest is [' ', >= 'a' and <= 'z' and var letter, .. var rest] && !(rest is ['.', ..] || StartsWord(rest))
            && CitedNumber.IsDigits(number) && CitedNumber.LengthIn(number + letter) > 0)
        {
            // "1 a" is an older way to write "1a".
            number += letter;
            cursor.Position += 2;
        }

        return true;
    }

    private static bool StartsWord(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsLetterOrDigit(text[0]);
}
