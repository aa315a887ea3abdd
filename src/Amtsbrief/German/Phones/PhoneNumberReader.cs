using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Phones;

/// <summary>Turns the groups of digits of a telephone number into its functional parts.</summary>
internal static class PhoneNumberReader
{
    // E.164: at most fifteen digits with the country code.
    private const int MaximumDigits = 15;

    // The longest German area codes have five digits behind the 0; a longer group holds more than the code.
    private const int MaximumAreaDigits = 5;

    private const string NotANumber = "A telephone number is written 0211 855-5 or +49 211 855-5.";

    public static bool TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out string? reason)
    {
        number = null;
        if (!PhoneNumberGroup.TrySplit(text, out var groups, out reason))
        {
            return false;
        }

        var isInternational = text[0] == '+' || groups[0].Digits.StartsWith("00", StringComparison.Ordinal);
        string? country = null;
        if (isInternational && !TryTakeCountry(groups, text[0] == '+' ? 0 : 2, out country, out reason))
        {
            return false;
        }

        if (!TryTakeTrunkZero(groups, country, out var hasTrunkZero, out reason))
        {
            return false;
        }

        if (country is null && !hasTrunkZero)
        {
            return TryMakeShort(groups, out number, out reason);
        }

        return TryMake(groups, country, out number, out reason);
    }

    private static bool TryTakeCountry(
        List<PhoneNumberGroup> groups, int skip, out string? country, [NotNullWhen(false)] out string? reason)
    {
        country = null;
        reason = null;
        groups[0] = groups[0] with { Digits = groups[0].Digits[skip..] };
        if (groups[0].Digits.Length == 0)
        {
            groups.RemoveAt(0);
        }

        var length = groups.Count == 0 || groups[0].IsBracketed ? 0 : CountryCodes.LengthIn(groups[0].Digits);
        if (length == 0)
        {
            reason = "No country code follows the plus or 00; Germany is +49.";
            return false;
        }

        country = groups[0].Digits[..length];
        groups[0] = groups[0] with { Digits = groups[0].Digits[length..] };
        if (groups[0].Digits.Length == 0)
        {
            groups.RemoveAt(0);
        }

        return true;
    }

    /// <summary>Takes away the 0 before the area code: nationally always one, "(0)" or, for Germany, "0" behind +49.</summary>
    private static bool TryTakeTrunkZero(
        List<PhoneNumberGroup> groups, string? country, out bool isTaken, [NotNullWhen(false)] out string? reason)
    {
        isTaken = false;
        reason = NotANumber;
        if (groups.Count == 0)
        {
            return false;
        }

        var first = groups[0];
        if (first is { IsBracketed: true, Digits: "0" })
        {
            groups.RemoveAt(0);
            isTaken = true;
        }
        else if (first.Digits.StartsWith('0') && country is null or "49")
        {
            groups[0] = first with { Digits = first.Digits[1..] };
            isTaken = true;
        }

        if (isTaken && (groups.Count == 0 || groups[0].Digits.Length == 0 || groups[0].Digits.StartsWith('0')))
        {
            reason = "No area code follows the leading 0.";
            return false;
        }

        reason = null;
        return true;
    }

    private static bool TryMakeShort(
        List<PhoneNumberGroup> groups, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out string? reason)
    {
        var digits = string.Concat(groups.Select(group => group.Digits));
        var isShort = groups.TrueForAll(group => group.Separator == ' ') && (digits.Length, digits) switch
        {
            (3, ['1', '1', ..]) => true,
            (5 or 6, ['1', '1', '8', ..]) => true,
            (6, ['1', '1', '6', ..]) => true,
            _ => false,
        };
        number = isShort ? new PhoneNumber(null, null, null, digits, null, isShort: true) : null;
        reason = isShort ? null : "The area code is missing: write 0211 855-5 or +49 211 855-5.";
        return isShort;
    }

    private static bool TryMake(
        List<PhoneNumberGroup> groups,
        string? country,
        [NotNullWhen(true)] out PhoneNumber? number,
        [NotNullWhen(false)] out string? reason)
    {
        number = null;
        var hasArea = groups.Count > 1 && groups[0].Digits.Length <= MaximumAreaDigits;
        var area = hasArea ? groups[0].Digits : null;
        var rest = hasArea ? groups[1..] : groups;
        var marks = rest.Skip(1);
        if (marks.Any(group => group.Separator == '/'))
        {
            reason = "A slash can only follow the area code; two numbers are written as two.";
            return false;
        }

        if (marks.Count(group => group.Separator == '-') > 1)
        {
            reason = "Only one hyphen can follow the area code: the one before the extension.";
            return false;
        }

        var hasRate = country is null or "49" && area is "137" or "180" or "900"
            && rest is [{ Digits.Length: 1 }, { Separator: ' ' }, ..];
        var rate = hasRate ? rest[0].Digits : null;
        rest = hasRate ? rest[1..] : rest;

        var hyphen = rest.FindIndex(1, group => group.Separator == '-');
        var subscriber = Join(hyphen < 0 ? rest : rest[..hyphen]);
        var extension = hyphen < 0 ? null : Join(rest[hyphen..]);
        var count = (country ?? "49").Length + $"{area}{rate}{subscriber}{extension}".Length;
        if (count > MaximumDigits)
        {
            reason = FormattableString.Invariant(
                $"{count} digits with the country code are too many: a number has at most {MaximumDigits}.");
            return false;
        }

        number = new PhoneNumber(country, area, rate, subscriber, extension, isShort: false);
        reason = null;
        return true;
    }

    private static string Join(List<PhoneNumberGroup> groups) => string.Concat(groups.Select(group => group.Digits));
}
