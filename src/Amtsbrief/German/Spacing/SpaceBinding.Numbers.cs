using System.Globalization;

namespace Amtsbrief.German.Spacing;

/// <content>Decides about spaces behind numbers.</content>
internal static partial class SpaceBinding
{
    private const string SignsOfNumbers = "−-–+±<>≤≥~";
    private const string Fractions = "½¼¾";
    private const string InsideNumbers = ".,:/–-" + Fractions;
    private const int GroupSize = 3;

    private static SpaceKind BehindDigit(
        ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> rest, SpaceKind previous)
    {
        if (char.IsAsciiDigit(after[0]))
        {
            return BetweenDigits(before, after, previous);
        }

        if (!IsNumber(before))
        {
            return SpaceKind.Breaks;
        }

        return IsSign(after) && IsBeforeNumber(rest) && !(after is "–" && IsYear(before) && !IsYear(rest[1..]))
            ? SpaceKind.Sign
            : Binds(SpaceWords.BehindNumbers.Has(after) || SpaceWords.BehindNumbers.Has(after.TrimEnd(Closing))
                || IsLetterOfNumber(after, rest));
    }

    // "§§ 5 a und 5 b", "Weg 16 a", but not "§ 5 i. V. m."
    private static bool IsLetterOfNumber(ReadOnlySpan<char> after, ReadOnlySpan<char> rest) =>
        after.TrimEnd(Closing) is [>= 'a' and <= 'z'] && (rest.IsEmpty || !after.Contains('.'));

    private static SpaceKind BehindOrdinal(
        ReadOnlySpan<char> figures, ReadOnlySpan<char> after, ReadOnlySpan<char> rest, SpaceKind previous)
    {
        if (previous == SpaceKind.Month && IsYear(after))
        {
            return SpaceKind.Binds;
        }

        if (figures.Length > 2 || !IsDigits(figures))
        {
            return SpaceKind.Breaks;
        }

        if (IsMonth(figures, after, rest, previous))
        {
            return SpaceKind.Month;
        }

        return IsSign(after) && IsBeforeNumber(rest)
            ? SpaceKind.Sign
            : Binds(SpaceWords.BehindOrdinals.Has(after.TrimEnd(Closing)));
    }

    // "1. 3. 2025" and "am 1. 3.", but neither "bis 5. 10. Mai" nor "§ 5. 10. Frist".
    private static bool IsMonth(
        ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> rest, SpaceKind previous)
    {
        var dot = month.IndexOf('.');
        if (dot is not (1 or 2) || !IsDigits(month[..dot]))
        {
            return false;
        }

        var next = rest.IsEmpty ? rest : rest[1..];
        var space = next.IndexOf(' ');
        var isDate = previous is not (SpaceKind.Binds or SpaceKind.Month)
            && int.Parse(day, CultureInfo.InvariantCulture) is > 0 and <= 31
            && int.Parse(month[..dot], CultureInfo.InvariantCulture) is > 0 and <= 12
            && month[(dot + 1)..].TrimStart(Closing).IsEmpty;
        return (dot == month.Length - 1 && IsYear(next))
            || (isDate && !SpaceWords.BehindOrdinals.Has((space < 0 ? next : next[..space]).TrimEnd(Closing)));
    }

    private static SpaceKind BetweenDigits(ReadOnlySpan<char> before, ReadOnlySpan<char> after, SpaceKind previous)
    {
        var digits = after.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? after.Length : digits;
        var isPart = IsDigits(before);
        var isWholeNumber = digits == after.Length || Closing.Contains(after[digits], StringComparison.Ordinal);
        if ((IsAreaCode(before) && previous != SpaceKind.BreaksDigits) || (previous == SpaceKind.Phone && isPart))
        {
            return SpaceKind.Phone;
        }

        if (previous == SpaceKind.Box && isPart && before.Length <= 2 && digits == 2)
        {
            return SpaceKind.Box;
        }

        var isFirst = before.TrimStart(SignsOfNumbers) is [>= '1' and <= '9', ..] figures
            && figures.Length <= GroupSize && IsDigits(figures) && previous is not (SpaceKind.Phone or SpaceKind.Box);
        var isNext = previous == SpaceKind.Group && isPart && before.Length == GroupSize;
        return (isFirst || isNext) && digits == GroupSize && isWholeNumber ? SpaceKind.Group : SpaceKind.BreaksDigits;
    }

    // "0211", "(0211", "+49".
    private static bool IsAreaCode(ReadOnlySpan<char> word) => word switch
    {
        ['+', .. var country] => country.Length is > 0 and <= 3 && IsDigits(country),
        ['0', .. var code] => code.Length is >= 2 and <= 5 && IsDigits(code),
        _ => false,
    };

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var number = word.TrimStart(SignsOfNumbers);
        return !number.IsEmpty && (char.IsAsciiDigit(number[0]) || Fractions.Contains(number[0], StringComparison.Ordinal))
            && number.TrimStart("0123456789" + InsideNumbers).IsEmpty;
    }

    // A dash behind a year is one between thoughts, unless another year follows.
    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && IsDigits(text[..4]) && (text.Length == 4 || !char.IsLetterOrDigit(text[4]));

    private static bool IsDigits(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsSign(ReadOnlySpan<char> word) =>
        word is ['–' or '-' or '−' or '+' or '·' or '×' or ':' or '=' or '<' or '>' or '≤' or '≥' or '/'];

    private static bool IsBeforeNumber(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || (SignsOfNumbers.Contains(rest[1], StringComparison.Ordinal)
            && rest.Length > 2 && char.IsAsciiDigit(rest[2])));
}
