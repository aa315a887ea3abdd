namespace Amtsbrief.German.Numbers;

/// <summary>
/// The choices in which German letters differ when they write amounts of money. Immutable and thread-safe; changed with
/// <c>with</c>. A value that its enumeration does not name makes the function that needs it throw
/// <see cref="InvalidOperationException"/>.
/// </summary>
/// <param name="Numbers">Grouping and minus sign.</param>
/// <param name="Form">How the currency is named.</param>
/// <param name="Place">Where the currency stands.</param>
/// <param name="WholeAlone">Whether amounts without cents are written without decimals: <c>50 EUR</c>.</param>
public sealed record MoneyStyle(NumberStyle Numbers, CurrencyForm Form, CurrencyPlace Place, bool WholeAlone)
{
    /// <summary>DIN 5008 as secondary sources report it: <c>1.234,56 EUR</c>, <c>50,00 EUR</c>.</summary>
    public static MoneyStyle Din5008 { get; } =
        new(NumberStyle.Amounts, CurrencyForm.Code, CurrencyPlace.Behind, WholeAlone: false);

    /// <summary>With the sign: <c>1.234,56 €</c>, <c>50,00 €</c>.</summary>
    public static MoneyStyle EuroSign { get; } = Din5008 with { Form = CurrencyForm.Sign };
}
