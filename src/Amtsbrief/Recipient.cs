using System.Text.Json.Serialization;
using Amtsbrief.Recipients;

namespace Amtsbrief;

/// <summary>
/// Who gets a letter (Empfänger): a group without or somebody with a postal address. A closed family; those who are told
/// apart by kind are in <c>Amtsbrief.Recipients</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(GroupRecipient), "group")]
[JsonDerivedType(typeof(PostalRecipient), "postal")]
[JsonDerivedType(typeof(PersonRecipient), "person")]
[JsonDerivedType(typeof(CoupleRecipient), "couple")]
[JsonDerivedType(typeof(HouseholdRecipient), "household")]
[JsonDerivedType(typeof(CompanyRecipient), "company")]
[JsonDerivedType(typeof(AuthorityRecipient), "authority")]
public abstract record Recipient
{
    private protected Recipient()
    {
    }
}

/// <summary>
/// A group without a postal address (Empfängergruppe), such as "An die / Damen und Herren / von Presse und Rundfunk".
/// Immutable and thread-safe.
/// </summary>
public sealed record GroupRecipient : Recipient
{
    /// <summary>The lines as they are printed; one to six (DIN 5008: address zone), or more if there are fewer notes.</summary>
    public required ValueList<string> Lines { get; init; }

    /// <summary>
    /// What a derived salutation calls the group: "Kolleginnen und Kollegen". <see langword="null"/>, the default: it is
    /// addressed as those whose names are not known.
    /// </summary>
    public string? SpokenName { get; init; }
}

/// <summary>Somebody with a postal address (Empfänger mit Anschrift). Immutable and thread-safe.</summary>
public sealed record PostalRecipient : Recipient
{
    /// <summary>
    /// The lines above street or box: form of address, name, unit, "c/o"; at least one. Together with the address
    /// six (DIN 5008: address zone), or more if there are fewer notes.
    /// </summary>
    public required ValueList<string> Names { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
