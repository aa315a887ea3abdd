using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Numbers;

/// <summary>
/// Writes and reads amounts of money (Geldbeträge) in figures. Spaces in them do not break (U+00A0). Pure functions: the same
/// under every culture, thread-safe.
/// </summary>
public static class GermanMoney
{
    private const string EuroSign = "€";
    private const int Decimals = 2;

    /// <summary>Writes an amount: <c>1.234,56 EUR</c>, <c>−5,00 €</c>, <c>50 EUR</c>.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="style">The choices.</param>
    /// <returns>The text, without spaces that break.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static string Format(Money money, MoneyStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var isWhole = decimal.IsInteger(money.Amount);
        var figures = GermanNumber.Format(money.Amount, isWhole && style.WholeAlone ? 0 : Decimals, style.Numbers);
        var currency = style.Form switch
        {
            CurrencyForm.Code => money.Currency,
            CurrencyForm.Sign => money.IsEuro ? EuroSign : money.Currency,
            _ => throw new InvalidOperationException($"{style.Form} is not a way to name a currency."),
        };
        return style.Place switch
        {
            CurrencyPlace.Behind => $"{figures}\u00A0{currency}",
            CurrencyPlace.Before => $"{currency}\u00A0{figures}",
            _ => throw new InvalidOperationException($"{style.Place} is not a place of a currency."),
        };
    }

    /// <summary>Writes an amount below one euro in cents: <c>56 Cent</c>.</summary>
    /// <param name="money">The amount, from 0 to 0.99 euros.</param>
    /// <returns>The text, with U+00A0 before the word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is another one.</exception>
    public static string FormatCents(Money money)
    {
        if (!money.IsEuro || money.Amount is < 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(money), money, "Cents are from 0 to 0.99 euros.");
        }

        return FormattableString.Invariant($"{(int)(money.Amount * 100)}\u00A0Cent");
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="text">
    /// The text: a number as <see cref="GermanNumber.Parse"/> reads it with no or two decimals, and before or behind it, after a
    /// space, a code of three capitals, <c>€</c> or <c>Euro</c>; or cents, <c>56 Cent</c>.
    /// </param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no such amount; the message gives the reason.</exception>
    public static Money Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var money, out var reason) ? money : throw new FormatException(reason);

    /// <summary>Reads an amount, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="money">The amount.</param>
    /// <param name="reason">Why the text is no such amount.</param>
    /// <returns>Whether the text is such an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money, [NotNullWhen(false)] out string? reason)
    {
        money = default;
        var cursor = new TextCursor(text);
        var hasCurrency = TryReadCurrency(ref cursor, out var currency) && cursor.TrySkipSpace();
        cursor.Position = hasCurrency ? cursor.Position : 0;
        var start = cursor.Position;
        var isNumber = GermanNumber.TryRead(ref cursor, out var amount, out reason);
        var figures = text[start..cursor.Position];
        if (isNumber && !hasCurrency)
        {
            hasCurrency = cursor.TrySkipSpace() && TryReadCurrency(ref cursor, out currency);
        }

        var comma = figures.IndexOf(',');
        if (isNumber && hasCurrency && cursor.AtEnd && (comma < 0 || figures.Length - comma - 1 == Decimals)
            && TryMake(amount, currency, out money))
        {
            reason = null;
            return true;
        }

        reason = $"\"{text}\": {reason ?? "An amount is written \"1.234,56 EUR\", \"50 EUR\" or \"56 Cent\"."}";
        return false;
    }

    private static bool TryMake(decimal amount, string currency, out Money money)
    {
        var isCents = currency == "Cent";
        var isMoney = !isCents || (decimal.IsInteger(amount) && amount is >= 0 and < 100);
        money = isMoney ? isCents ? Money.Euro(amount / 100) : new Money(amount, currency) : default;
        return isMoney;
    }

    private static bool TryReadCurrency(ref TextCursor cursor, out string currency)
    {
        if (cursor.TrySkip(EuroSign) || cursor.TrySkipWord("Euro"))
        {
            currency = "EUR";
            return true;
        }

        currency = cursor.Rest.Length >= 3 && Money.IsCode(cursor.Rest[..3]) ? cursor.Rest[..3].ToString() : "Cent";
        return cursor.TrySkipWord(currency);
    }
}
