using Amtsbrief.Recipients;

namespace Amtsbrief.Linting.Texts;

/// <content>Texts of the recipient.</content>
internal sealed partial class LetterWalk
{
    private const string AddressPath = "recipient.address";

    private Recipient Recipient(Recipient recipient) => recipient switch
    {
        GroupRecipient group => group with { Lines = Lines(group.Lines, "recipient.lines", TextPlaces.Group) },
        PostalRecipient postal => postal with
        {
            Names = Lines(postal.Names, "recipient.names", TextPlaces.Address),
            Address = Address(postal.Address, AddressPath),
        },
        PersonRecipient single => single with { Address = Address(single.Address, AddressPath) },
        CoupleRecipient couple => couple with { Address = Address(couple.Address, AddressPath) },
        HouseholdRecipient household => household with
        {
            Name = Text(household.Name, "recipient.name", TextPlaces.Address),
            Address = Address(household.Address, AddressPath),
        },
        CompanyRecipient company => company with
        {
            Company = Text(company.Company, "recipient.company", TextPlaces.Address),
            Department = Optional(company.Department, "recipient.department", TextPlaces.Address),
            Address = Address(company.Address, AddressPath),
        },
        AuthorityRecipient authority => authority with
        {
            Authority = Text(authority.Authority, "recipient.authority", TextPlaces.Address),
            Unit = Optional(authority.Unit, "recipient.unit", TextPlaces.Address),
            Address = Address(authority.Address, AddressPath),
        },
        _ => recipient,
    };
}
