namespace Amtsbrief.German.Numbers;

/// <summary>
/// An amount of money (Geldbetrag), exact to the cent; the default is no euro. Immutable and thread-safe.
/// </summary>
public readonly record struct Money
{
    private const string EuroCode = "EUR";
    private readonly string? _currency;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">How much, with two decimals at most; it may be negative.</param>
    /// <param name="currency">The currency by its code (ISO 4217): three capitals.</param>
    /// <exception cref="ArgumentNullException">The currency is null.</exception>
    /// <exception cref="ArgumentException">
    /// The amount has more than two decimals, which would be lost, or the currency is no code.
    /// </exception>
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!IsCode(currency))
        {
            throw new ArgumentException("A currency is a code of three capitals.", nameof(currency));
        }

        if (decimal.Round(amount, 2) != amount)
        {
            throw new ArgumentException("An amount has two decimals at most; round it first.", nameof(amount));
        }

        Amount = amount;
        _currency = currency == EuroCode ? null : currency;
    }

    /// <summary>How much, with two decimals at most.</summary>
    public decimal Amount { get; }

    /// <summary>The currency by its code (ISO 4217).</summary>
    public string Currency => _currency ?? EuroCode;

    internal bool IsEuro => _currency is null;

    /// <summary>Makes an amount in euros.</summary>
    /// <param name="amount">How much, with two decimals at most; it may be negative.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The amount has more than two decimals, which would be lost.</exception>
    public static Money Euro(decimal amount) => new(amount, EuroCode);

    /// <summary>The amount as <c>1.234,56 EUR</c>.</summary>
    /// <returns>The text, with U+00A0 before the currency.</returns>
    public override string ToString() => GermanMoney.Format(this, MoneyStyle.Din5008);

    internal static bool IsCode(ReadOnlySpan<char> text) => text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');
}
