namespace Amtsbrief.Checking;

/// <summary>Postal addresses must be whole, and say one place alone.</summary>
internal static class AddressRule
{
    internal static void Check(PostalAddress address, string path, FindingCollector findings)
    {
        ContentRules.Optional(address.CareOf, path, ".careOf", findings);
        ContentRules.Optional(address.District, path, ".district", findings);
        ContentRules.Optional(address.Street, path, ".street", findings);
        ContentRules.Optional(address.Flat, path, ".flat", findings);
        ContentRules.Optional(address.PostOfficeBox, path, ".postOfficeBox", findings);
        ContentRules.Optional(address.Country, path, ".country", findings);
        ContentRules.Text(address.Town, path, ".town", findings);
        if (address.Country is { } country)
        {
            CountryRule.Check(country, path + ".country", findings);
        }

        if (CountryRule.IsGermany(address.Country))
        {
            Postcode(address.Postcode, path, findings);
        }

        if (address is { Street: not null, PostOfficeBox: not null })
        {
            findings.Error(
                FindingCodes.StreetAndBox, path, "The address has both a street and a post-office box.",
                "Keep the one that the postcode belongs to.");
        }

        if (address is { Flat: not null, Street: null })
        {
            findings.Error(
                FindingCodes.FlatWithoutStreet, path + ".flat",
                "The flat is printed behind the street, which the address does not have.",
                "Name the street, or leave the flat out.");
        }
    }

    /// <summary>Checks the German postcode of what stands at a path.</summary>
    internal static void Postcode(string postcode, string owner, FindingCollector findings)
    {
        if (!German.References.Postcode.TryParse(postcode, out _, out _))
        {
            findings.Error(
                FindingCodes.BadPostcode, owner + ".postcode", $"\"{postcode}\" is no German postcode.",
                "Write five digits without spaces and without \"D-\"; for post abroad name the country.");
        }
    }
}
