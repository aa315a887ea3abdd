using Amtsbrief.Recipients;

namespace Amtsbrief.Checking;

/// <summary>Persons must be named, and what is said of them must show something.</summary>
internal static class PersonRules
{
    internal static void Check(Person? person, string path, FindingCollector findings)
    {
        if (person is null)
        {
            return;
        }

        if (!Enum.IsDefined(person.FormOfAddress))
        {
            RangeRule.Report(path + ".formOfAddress", $"{person.FormOfAddress} is no form of address.", findings);
        }

        ContentRules.Optional(person.Profession, path, ".profession", findings);
        ContentRules.Optional(person.Name.Titles, path, ".name.titles", findings);
        ContentRules.Optional(person.Name.Given, path, ".name.given", findings);
        ContentRules.Optional(person.Name.Nobility, path, ".name.nobility", findings);
        ContentRules.Text(person.Name.Family, path, FamilyMember(person.Name), findings);
        ContentRules.Optional(person.Name.Suffix, path, ".name.suffix", findings);
        if (person.Office is { } office)
        {
            ContentRules.Text(office.Title, path, ".office.title", findings);
            ContentRules.Optional(office.Spoken, path, ".office.spoken", findings);
        }

        ContentRules.Optional(person.Salutation, path, ".salutation", findings);
    }

    /// <summary>Where the family name stands in a person: a name that was given as a string is one value.</summary>
    internal static string FamilyMember(PersonName name) => name.IsPlain ? ".name" : ".name.family";
}
