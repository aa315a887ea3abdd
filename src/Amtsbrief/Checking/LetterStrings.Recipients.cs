using Amtsbrief.Recipients;

namespace Amtsbrief.Checking;

/// <content>Recipients and addresses.</content>
internal sealed partial class LetterStrings
{
    private void AddRecipient(Recipient recipient)
    {
        const string AddressPath = "recipient.address";
        switch (recipient)
        {
            case GroupRecipient group:
                AddLines(group.Lines, "recipient.lines", LegalName);
                Add(group.SpokenName, "recipient.spokenName");
                break;
            case PostalRecipient postal:
                AddLines(postal.Names, "recipient.names", LegalName);
                Add(postal.Address, AddressPath);
                break;
            case PersonRecipient single:
                Add(single.Person, "recipient.person");
                Add(single.Address, AddressPath);
                break;
            case CoupleRecipient couple:
                Add(couple.First, "recipient.first");
                Add(couple.Second, "recipient.second");
                Add(couple.Address, AddressPath);
                break;
            case HouseholdRecipient household:
                Add(household.Name, "recipient.name", PersonName);
                Add(household.Address, AddressPath);
                break;
            case CompanyRecipient company:
                Add(company.Company, "recipient.company", LegalName);
                Add(company.Department, "recipient.department", LegalName);
                Add(company.Contact, "recipient.contact");
                Add(company.Address, AddressPath);
                break;
            case AuthorityRecipient authority:
                Add(authority.Authority, "recipient.authority", LegalName);
                Add(authority.Unit, "recipient.unit", LegalName);
                Add(authority.Contact, "recipient.contact");
                Add(authority.Address, AddressPath);
                break;
        }
    }

    private void Add(Person? person, string path)
    {
        if (person is null)
        {
            return;
        }

        Add(person.Profession, path, ".profession");
        Add(person.Office?.Title, path, ".office.title");
        Add(person.Office?.Spoken, path, ".office.spoken");
        Add(person.Name.Titles, path, ".name.titles", PersonName);
        Add(person.Name.Given, path, ".name.given", PersonName);
        Add(person.Name.Nobility, path, ".name.nobility", PersonName);
        Add(person.Name.Family, path, PersonRules.FamilyMember(person.Name), PersonName);
        Add(person.Name.Suffix, path, ".name.suffix", PersonName);
        Add(person.Salutation, path, ".salutation");
    }

    private void Add(PostalAddress? address, string path)
    {
        if (address is null)
        {
            return;
        }

        Add(address.CareOf, path, ".careOf", LegalName);
        Add(address.District, path, ".district", PlaceName);
        Add(address.Street, path, ".street", PlaceName);
        Add(address.Flat, path, ".flat", PlaceName);
        Add(address.PostOfficeBox, path, ".postOfficeBox", PlaceName);
        Add(address.Postcode, path, ".postcode", PlaceName);
        Add(address.Town, path, ".town", PlaceName);
        Add(address.Country, path, ".country", PlaceName);
    }
}
