using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Phones;

/// <summary>A run of digits in a telephone number and what parts it from the run before.</summary>
/// <param name="Digits">The digits.</param>
/// <param name="Separator">A space (also for dots and brackets), a hyphen or a slash.</param>
/// <param name="IsBracketed">Whether the run stands in brackets.</param>
internal readonly record struct PhoneNumberGroup(string Digits, char Separator, bool IsBracketed)
{
    // A 0 and an area code of at most five digits.
    private const int MaximumPairs = 3;

    /// <summary>Splits a trimmed text into its runs, of which there is at least one if this succeeds.</summary>
    public static bool TrySplit(
        ReadOnlySpan<char> text, out List<PhoneNumberGroup> groups, [NotNullWhen(false)] out string? reason)
    {
        groups = [];
        reason = null;
        var separator = ' ';
        var (isOpen, start) = (false, text.StartsWith('+') ? 1 : 0);
        for (var i = start; i < text.Length; i++)
        {
            var isLast = i == text.Length - 1;
            switch (text[i])
            {
                case >= '0' and <= '9':
                    var length = text[i..].IndexOfAnyExceptInRange('0', '9');
                    var digits = text.Slice(i, length < 0 ? text.Length - i : length);
                    groups.Add(new(digits.ToString(), separator, isOpen));
                    separator = ' ';
                    i += digits.Length - 1;
                    break;
                case '(' when !isOpen && groups.Count <= 1 && !groups.Exists(group => group.IsBracketed):
                    isOpen = true;
                    break;
                case ')' when isOpen && groups is [.., { IsBracketed: true }]:
                    isOpen = false;
                    break;
                case '/' or '-' or '–' or '\u2010' or '\u2011' when groups.Count > 0 && separator == ' ' && !isOpen && !isLast:
                    separator = text[i] == '/' ? '/' : '-';
                    break;
                case ' ' or '.' or '\u00A0' or '\u2009' or '\u202F' when !isOpen && !isLast:
                case ' ' or '\u00A0' when isOpen
                    && groups is [.., { IsBracketed: true }] && text[(i + 1)..] is [>= '0' and <= '9', ..]:
                    break;
                default:
                    reason = FormattableString.Invariant(
                        $"\"{text[i]}\" at place {i + 1} does not belong there; write 0211 855-5 or +49 211 855-5.");
                    return false;
            }
        }

        if (isOpen || groups.Count == 0)
        {
            reason = isOpen ? "The bracket is not closed." : "There are no digits.";
            return false;
        }

        JoinPairs(groups);
        return true;
    }

    /// <summary>
    /// Joins an area code in pairs from the right, as it was written until 2001: "(02 11) 8 55", "0 30/9 00". Without brackets
    /// or a slash nothing says where it ends.
    /// </summary>
    private static void JoinPairs(List<PhoneNumberGroup> groups)
    {
        var count = groups[0].IsBracketed
            ? groups.FindIndex(group => !group.IsBracketed)
            : groups.FindIndex(group => group.Separator == '/');
        count = count < 0 ? groups.Count : count;
        var isFromSlash = !groups[0].IsBracketed;
        if (count < 2 || count > MaximumPairs || (isFromSlash && count == groups.Count) || !groups[0].Digits.StartsWith('0')
            || groups[0].Digits.Length > 2 || groups[0].Digits == "00"
            || groups[1..count].Exists(group =>
                group.Digits.Length != 2 || group.Separator != ' ' || group.IsBracketed == isFromSlash))
        {
            return;
        }

        groups[0] = groups[0] with { Digits = string.Concat(groups[..count].Select(group => group.Digits)) };
        groups.RemoveRange(1, count - 1);
    }
}
