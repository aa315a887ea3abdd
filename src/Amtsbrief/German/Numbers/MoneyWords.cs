using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace Amtsbrief.German.Numbers;

/// <summary>Writes and reads amounts of money in words (Betrag in Worten). Pure functions, thread-safe.</summary>
public static class MoneyWords
{
    private const string Minus = "minus ";

    /// <summary>
    /// Writes an amount: <c>eintausendzweihundertvierunddreißig Euro und 56 Cent</c>. <c>Euro</c> and <c>Cent</c> have no plural
    /// here, and a 1 before them is <c>ein</c>.
    /// </summary>
    /// <param name="money">The amount, in euros, of less than 10 to the 18th power.</param>
    /// <param name="cents">How the cents are written.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentException">The amount is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is too great, or the choice none of the named ones.</exception>
    public static string Format(Money money, CentForm cents)
    {
        var absolute = decimal.Abs(money.Amount);
        if (!money.IsEuro)
        {
            throw new ArgumentException("Only amounts in euros are written in words.", nameof(money));
        }

        if (absolute >= 1_000_000_000_000_000_000)
        {
            throw new ArgumentOutOfRangeException(nameof(money), money, "The amount is too great for words.");
        }

        var hundredths = (int)(absolute % 1 * 100);
        var end = (cents, hundredths) switch
        {
            (CentForm.Figures or CentForm.Words, 0) => "",
            (CentForm.Figures, _) => Invariant($" und {hundredths} Cent"),
            (CentForm.Words, _) => $" und {NumberWords.Cardinal(hundredths, FinalOne.Attributive)} Cent",
            (CentForm.Hundredths, _) => Invariant($" {hundredths:00}/100"),
            _ => throw new ArgumentOutOfRangeException(nameof(cents), cents, "This is no form of cents."),
        };
        var minus = money.Amount < 0 ? Minus : "";
        return $"{minus}{NumberWords.Cardinal((long)decimal.Truncate(absolute), FinalOne.Attributive)} Euro{end}";
    }

    /// <summary>Reads an amount in words.</summary>
    /// <param name="text">The text as <see cref="Format"/> writes it; a space may also be U+00A0 or U+202F.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no such amount; the message gives the reason.</exception>
    public static Money Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var money, out var reason) ? money : throw new FormatException(reason);

    /// <summary>Reads an amount in words, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="money">The amount.</param>
    /// <param name="reason">Why the text is no such amount.</param>
    /// <returns>Whether the text is such an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        var isNegative = cursor.TrySkipWithSpace("minus");
        if (!cursor.Rest.StartsWith("minus") && NumberWords.TryRead(ref cursor, out var euros) && cursor.TrySkipSpace()
            && cursor.TrySkipWord("Euro") && TryReadCents(ref cursor, out var cents) && cursor.AtEnd)
        {
            var amount = euros + (cents / 100m);
            (money, reason) = (Money.Euro(isNegative ? -amount : amount), null);
            return true;
        }

        (money, reason) = (default, $"\"{text}\": An amount in words is written \"zwölf Euro und 50 Cent\".");
        return false;
    }

    private static bool TryReadCents(ref TextCursor cursor, out long cents)
    {
        cents = 0;
        if (cursor.AtEnd)
        {
            return true;
        }

        if (cursor.TrySkipBetweenSpaces("und"))
        {
            var isRead = cursor.AtDigit ? TryReadFigures(ref cursor, out cents) : NumberWords.TryRead(ref cursor, out cents);
            return isRead && cents is > 0 and < 100 && cursor.TrySkipSpace() && cursor.TrySkipWord("Cent");
        }

        var isHundredths = cursor.TrySkipSpace() & cursor.TryReadNumber(2, 2, out var figures) && cursor.TrySkip("/100");
        cents = figures;
        return isHundredths;
    }

    private static bool TryReadFigures(ref TextCursor cursor, out long cents)
    {
        var isRead = cursor.TryReadNumber(1, 2, out var figures);
        cents = figures;
        return isRead;
    }
}
