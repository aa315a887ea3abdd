namespace Amtsbrief.German.Numbers;

/// <summary>How a currency is named.</summary>
public enum CurrencyForm
{
    /// <summary>By its code (ISO 4217): <c>EUR</c>.</summary>
    Code,

    /// <summary>By its sign: <c>€</c>; other currencies than the euro by their code.</summary>
    Sign,
}
