namespace Amtsbrief.German.Numbers;

/// <summary>Where the currency stands.</summary>
public enum CurrencyPlace
{
    /// <summary>Behind the amount, as DIN 5008 is reported to ask for in running text: <c>50,00 EUR</c>.</summary>
    Behind,

    /// <summary>Before the amount, which is reported to be allowed in tables and forms: <c>EUR 50,00</c>.</summary>
    Before,
}
