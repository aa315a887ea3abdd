namespace Amtsbrief.Measuring.Zones;

/// <summary>What stands in the address field, each list from top to bottom; empty what is not there.</summary>
internal sealed record AddressText(
    ValueList<TextRow> ReturnLine, ValueList<TextRow> Notes, ValueList<TextRow> Address)
{
    internal static AddressText None { get; } = new([], [], []);

    internal IEnumerable<TextRow> All => ReturnLine.Concat(Notes).Concat(Address);
}
