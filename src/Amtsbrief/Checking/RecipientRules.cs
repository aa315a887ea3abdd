using Amtsbrief.Recipients;

namespace Amtsbrief.Checking;

/// <summary>Recipients must be named, and those with an address have one that post can be delivered to.</summary>
internal static class RecipientRules
{
    private const string AddressPath = "recipient.address";

    internal static void Check(Recipient recipient, FindingCollector findings)
    {
        switch (recipient)
        {
            case GroupRecipient group:
                ContentRules.NotEmpty(group.Lines.Count, "recipient.lines", "The group has no lines.", findings);
                ContentRules.Lines(group.Lines, "recipient.lines", findings);
                ContentRules.Optional(group.SpokenName, "recipient.spokenName", findings);
                break;
            case PostalRecipient postal:
                ContentRules.NotEmpty(postal.Names.Count, "recipient.names", "The recipient has no name.", findings);
                ContentRules.Lines(postal.Names, "recipient.names", findings);
                AddressRule.Check(postal.Address, AddressPath, findings);
                break;
            case PersonRecipient single:
                PersonRules.Check(single.Person, "recipient.person", findings);
                AddressRule.Check(single.Address, AddressPath, findings);
                break;
            case CoupleRecipient couple:
                PersonRules.Check(couple.First, "recipient.first", findings);
                PersonRules.Check(couple.Second, "recipient.second", findings);
                if (!Enum.IsDefined(couple.Lines))
                {
                    RangeRule.Report("recipient.lines", $"{couple.Lines} is no number of lines for a couple.", findings);
                }

                AddressRule.Check(couple.Address, AddressPath, findings);
                break;
            case HouseholdRecipient household:
                ContentRules.Text(household.Name, "recipient.name", findings);
                AddressRule.Check(household.Address, AddressPath, findings);
                break;
            case CompanyRecipient company:
                ContentRules.Text(company.Company, "recipient.company", findings);
                ContentRules.Optional(company.Department, "recipient.department", findings);
                PersonRules.Check(company.Contact, "recipient.contact", findings);
                AddressRule.Check(company.Address, AddressPath, findings);
                break;
            case AuthorityRecipient authority:
                ContentRules.Text(authority.Authority, "recipient.authority", findings);
                ContentRules.Optional(authority.Unit, "recipient.unit", findings);
                PersonRules.Check(authority.Contact, "recipient.contact", findings);
                AddressRule.Check(authority.Address, AddressPath, findings);
                break;
        }
    }
}
