using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>The lines of an address above postcode and town.</summary>
internal static class DeliveryLines
{
    internal static IEnumerable<string> Of(PostalAddress address, Wording wording)
    {
        if (address.Street is { } street)
        {
            yield return street;
        }

        if (address.PostOfficeBox is { } box)
        {
            yield return $"{wording.PostOfficeBox} {box}";
        }
    }
}
