using Amtsbrief.Recipients;

namespace Amtsbrief.Checking;

/// <content>Recipients.</content>
internal sealed partial class NullRule
{
    private void CheckRecipient(Recipient recipient)
    {
        const string AddressPath = "recipient.address";
        Require(recipient, "recipient");
        switch (recipient)
        {
            case GroupRecipient group:
                Each(group.Lines, "recipient.lines");
                break;
            case PostalRecipient postal:
                Each(postal.Names, "recipient.names");
                Address(postal.Address, AddressPath);
                break;
            case PersonRecipient single:
                Person(single.Person, "recipient.person");
                Address(single.Address, AddressPath);
                break;
            case CoupleRecipient couple:
                Person(couple.First, "recipient.first");
                Person(couple.Second, "recipient.second");
                Address(couple.Address, AddressPath);
                break;
            case HouseholdRecipient household:
                Require(household.Name, "recipient.name");
                Address(household.Address, AddressPath);
                break;
            case CompanyRecipient company:
                Require(company.Company, "recipient.company");
                Contact(company.Contact);
                Address(company.Address, AddressPath);
                break;
            case AuthorityRecipient authority:
                Require(authority.Authority, "recipient.authority");
                Contact(authority.Contact);
                Address(authority.Address, AddressPath);
                break;
        }
    }

    private void Person(Person? person, string path)
    {
        Require(person, path);
        if (person is not null)
        {
            Require(person.Name, path, ".name");
            if (person.Name is { Family: null } name)
            {
                Require(name.Family, path, PersonRules.FamilyMember(name));
            }

            if (person.Office is { } office)
            {
                Require(office.Title, path, ".office.title");
            }
        }
    }

    private void Contact(Person? contact)
    {
        if (contact is not null)
        {
            Person(contact, "recipient.contact");
        }
    }
}
