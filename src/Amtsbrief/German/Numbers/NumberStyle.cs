namespace Amtsbrief.German.Numbers;

/// <summary>
/// The choices in which German letters differ when they write numbers in figures. Immutable and thread-safe; changed with
/// <c>with</c>. A value that its enumeration does not name makes the function that needs it throw
/// <see cref="InvalidOperationException"/>.
/// </summary>
/// <param name="Grouping">What parts the groups of three digits.</param>
/// <param name="FourDigitsWhole">Whether a number of four digits stays whole: <c>1234</c>, <c>0,1234</c>.</param>
/// <param name="Minus">The sign of negative numbers.</param>
public sealed record NumberStyle(DigitGrouping Grouping, bool FourDigitsWhole, MinusGlyph Minus)
{
    /// <summary>DIN 5008 as secondary sources report it for numbers: narrow spaces, four digits whole.</summary>
    public static NumberStyle Din5008 { get; } = new(DigitGrouping.NarrowNoBreakSpace, FourDigitsWhole: true, MinusGlyph.Minus);

    /// <summary>DIN 5008 as secondary sources report it for money: dots, from four digits on.</summary>
    public static NumberStyle Amounts { get; } = new(DigitGrouping.Dot, FourDigitsWhole: false, MinusGlyph.Minus);

    internal char MinusText => Minus switch
    {
        MinusGlyph.Minus => '−',
        MinusGlyph.Hyphen => '-',
        MinusGlyph.EnDash => '–',
        _ => throw new InvalidOperationException($"{Minus} is not a sign of negative numbers."),
    };

    internal char? SeparatorBeforeComma => Grouping switch
    {
        DigitGrouping.None => null,
        DigitGrouping.NarrowNoBreakSpace => '\u202F',
        DigitGrouping.Dot => '.',
        _ => throw new InvalidOperationException($"{Grouping} is not a way to group digits."),
    };

    internal char? SeparatorBehindComma => Grouping == DigitGrouping.Dot ? null : SeparatorBeforeComma;
}
