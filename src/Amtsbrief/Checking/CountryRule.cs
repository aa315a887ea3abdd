namespace Amtsbrief.Checking;

/// <summary>
/// Countries of addresses: DIN 5008 and the Universal Postal Union ask for the name, not a code, and for none at home.
/// </summary>
internal static class CountryRule
{
    private static readonly ValueList<string> Germany =
        ["Deutschland", "Bundesrepublik Deutschland", "BRD", "Germany", "Federal Republic of Germany", "D", "DE", "DEU"];

    /// <summary>Whether an address lies in Germany: it names no country, or this one all the same.</summary>
    internal static bool IsGermany(string? country) =>
        country is null || Germany.Contains(country.Trim(), StringComparer.OrdinalIgnoreCase);

    internal static void Check(string country, string path, FindingCollector findings)
    {
        if (IsGermany(country))
        {
            findings.Warning(
                FindingCodes.HomeCountry, path, $"\"{country}\" is named as country, but only post abroad needs one.",
                "Leave the country out.");
        }
        else if (IsCode(country.Trim()))
        {
            findings.Warning(
                FindingCodes.CountryCode, path, $"\"{country}\" looks like a country code.",
                "Write the country's German name, such as \"Frankreich\".");
        }
    }

    // "USA" is what the country is called in German addresses.
    private static bool IsCode(string country) =>
        country is { Length: 2 or 3 } and not "USA" && country.All(char.IsAsciiLetter);
}
