using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Amtsbrief.German.Numbers;

/// <content>Reads numbers.</content>
public static partial class GermanNumber
{
    private const string Example = "A number is written 1234567,89 or with groups of three: 1 234 567,89 or 1.234.567,89.";

    /// <summary>Reads a number.</summary>
    /// <param name="text">
    /// The text: digits with a decimal comma, whole or in groups of three that are all parted alike, by a space (also U+00A0,
    /// U+2009 or U+202F) or, before the comma, a dot; before them perhaps a minus sign, hyphen or en dash. A dot is never a
    /// decimal point.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message gives the reason.</exception>
    public static decimal Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value, out var reason) ? value : throw new FormatException(reason);

    /// <summary>Reads a number, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="value">The number.</param>
    /// <param name="reason">Why not: the form is another one, or the number has more digits than can be kept.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        if (TryRead(ref cursor, out value, out reason) && cursor.AtEnd)
        {
            return true;
        }

        value = 0;
        reason = $"\"{text}\": {reason ?? Example}";
        return false;
    }

    /// <summary>Reads an ordinal number in figures, or says why the text is none.</summary>
    /// <param name="text">The text: digits and a dot, no leading zero.</param>
    /// <param name="number">The number.</param>
    /// <param name="reason">Why the text is no such number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParseOrdinal(ReadOnlySpan<char> text, out int number, [NotNullWhen(false)] out string? reason)
    {
        var isPlain = text is [not '0', ..] or ['0', '.'];
        if (isPlain && text.EndsWith('.')
            && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            reason = null;
            return true;
        }

        (number, reason) = (0, $"\"{text}\": An ordinal number is written \"3.\".");
        return false;
    }

    /// <summary>Reads a number and stops behind it; a gap that no group of three follows is not part of it.</summary>
    internal static bool TryRead(ref TextCursor cursor, out decimal value, [NotNullWhen(false)] out string? reason)
    {
        (value, reason) = (0, Example);
        var figures = new StringBuilder();
        if (cursor.TrySkip('−') || cursor.TrySkip('-') || cursor.TrySkip('–'))
        {
            figures.Append('-');
        }

        char? separator = null;
        if (!TryReadGroups(ref cursor, isBehindComma: false, ref separator, figures))
        {
            return false;
        }

        if (cursor.Rest is [',', >= '0' and <= '9', ..])
        {
            cursor.Position++;
            figures.Append('.');
            if (!TryReadGroups(ref cursor, isBehindComma: true, ref separator, figures))
            {
                return false;
            }
        }

        var written = figures.ToString();
        if (!decimal.TryParse(
                written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || !IsKept(value, written))
        {
            reason = "The number has more digits than can be kept.";
            return false;
        }

        reason = null;
        return true;
    }

    /// <summary>Whether a number has all the digits that were read; those that do not fit are rounded away silently.</summary>
    private static bool IsKept(decimal value, string written) =>
        value.ToString(CultureInfo.InvariantCulture).AsSpan().TrimStart("-0").SequenceEqual(written.AsSpan().TrimStart("-0"));

    /// <summary>Reads digits: all in one, or in groups of three, of which the outermost may be shorter.</summary>
    private static bool TryReadGroups(ref TextCursor cursor, bool isBehindComma, ref char? separator, StringBuilder figures)
    {
        if (!cursor.TryReadDigits(out var group))
        {
            return false;
        }

        figures.Append(group);
        var isFull = group.Length == GroupSize;
        while (isBehindComma ? isFull : group.Length <= GroupSize)
        {
            var behind = cursor;
            if (!TrySkipSeparator(ref behind, ref separator, isBehindComma) || !behind.TryReadDigits(out var next)
                || (isBehindComma ? next.Length > GroupSize : next.Length != GroupSize))
            {
                break;
            }

            cursor = behind;
            figures.Append(next);
            isFull = next.Length == GroupSize;
        }

        return true;
    }

    private static bool TrySkipSeparator(ref TextCursor cursor, ref char? separator, bool isBehindComma)
    {
        if (cursor.Rest is not [' ' or '\u00A0' or '\u2009' or '\u202F' or '.', ..])
        {
            return false;
        }

        var found = cursor.Rest[0];
        if ((separator is { } known && known != found) || (isBehindComma && found == '.'))
        {
            return false;
        }

        cursor.Position++;
        separator ??= found;
        return true;
    }
}
