namespace Amtsbrief.German.Numbers;

/// <content>The words that German numbers are made of.</content>
public static partial class NumberWords
{
    private const string Hundred = "hundert";
    private const string Thousand = "tausend";
    private const string And = "und";

    // As they stand before other parts; alone and last, 1 is "eins".
    private static readonly ValueList<string> _belowTwenty =
    [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
        "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly ValueList<string> _tens =
        ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>The nouns from a million on, greatest first, with their plurals.</summary>
    private static readonly ValueList<(long Value, string One, string Many)> _scales =
    [
        (1_000_000_000_000_000_000, "Trillion", "Trillionen"), (1_000_000_000_000_000, "Billiarde", "Billiarden"),
        (1_000_000_000_000, "Billion", "Billionen"), (1_000_000_000, "Milliarde", "Milliarden"),
        (1_000_000, "Million", "Millionen"),
    ];
}
