using Amtsbrief.Checking;
using Amtsbrief.German.References;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>The lines of an address above postcode and town, in the order of DIN 5008.</summary>
internal static class DeliveryLines
{
    // Between street and flat: "Parkallee 217 // W 39".
    private const string FlatSign = " // ";

    internal static IEnumerable<string> Of(PostalAddress address, Wording wording)
    {
        if (address.CareOf is { } careOf)
        {
            yield return careOf;
        }

        if (address.District is { } district)
        {
            yield return district;
        }

        if (address.Street is { } street)
        {
            yield return address.Flat is { } flat ? street + FlatSign + flat : street;
        }

        if (address.PostOfficeBox is { } box)
        {
            yield return $"{wording.PostOfficeBox} {Printed(box, address.Country)}";
        }
    }

    // German numbers stand in pairs; those of other countries stay as they are.
    private static string Printed(string box, string? country) =>
        CountryRule.IsGermany(country) && PostOfficeBox.TryParse(box, out var number, out _) ? number.ToString() : box;
}
