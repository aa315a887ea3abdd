using Amtsbrief.Recipients;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving;

public sealed class RecipientLinesTests
{
    private static readonly Person _lawyer =
        new() { FormOfAddress = "Frau", Profession = "Rechtsanwältin", Name = "Dr. Anna Beispiel" };

    private static readonly Person _clerk = new() { FormOfAddress = "Herrn", Name = "Max Mustermann" };

    private static readonly PostalAddress _address = Letters.Address;

    public static TheoryData<string, Recipient, string[]> Cases => new()
    {
        {
            "group", new GroupRecipient { Lines = ["An die", "Gemeinden"] }, ["An die", "Gemeinden"]
        },
        {
            "postal", new PostalRecipient { Names = ["Frau", "Erika Mustermann"], Address = _address },
            ["Frau", "Erika Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "person with a profession", new PersonRecipient { Person = _lawyer, Address = _address },
            ["Frau Rechtsanwältin", "Dr. Anna Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "person", new PersonRecipient { Person = _clerk, Address = _address },
            ["Herrn", "Max Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "person of a profession without a form of address",
            new PersonRecipient { Person = _lawyer with { FormOfAddress = null }, Address = _address },
            ["Rechtsanwältin", "Dr. Anna Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "person without a form of address",
            new PersonRecipient { Person = new() { Name = "Kim Muster" }, Address = _address },
            ["Kim Muster", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple", new CoupleRecipient { First = _lawyer, Second = _clerk, Address = _address },
            ["Frau Rechtsanwältin Dr. Anna Beispiel", "Herrn Max Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "household", new HouseholdRecipient { Name = "Familie Mustermann", Address = _address },
            ["Familie Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "company",
            new CompanyRecipient { Company = "Muster GmbH", Department = "Einkauf", Contact = _clerk, Address = _address },
            ["Muster GmbH", "Einkauf", "Herrn Max Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "company behind its contact",
            new CompanyRecipient
            {
                Company = "Muster GmbH", Department = "Einkauf", Contact = _clerk, ContactFirst = true, Address = _address,
            },
            ["Herrn Max Mustermann", "Muster GmbH", "Einkauf", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "company alone", new CompanyRecipient { Company = "Muster GmbH", ContactFirst = true, Address = _address },
            ["Muster GmbH", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "authority with a bulk postcode",
            new AuthorityRecipient
            {
                Authority = "Landesamt für Musterfragen", Unit = "Referat 42",
                Address = new PostalAddress { Postcode = "12300", Town = "Musterstadt" },
            },
            ["Landesamt für Musterfragen", "Referat 42", "12300 Musterstadt"]
        },
        {
            "authority with unit and contact",
            new AuthorityRecipient { Authority = "Amt für Muster", Unit = "Referat 42", Contact = _clerk, Address = _address },
            ["Amt für Muster", "Referat 42", "Herrn Max Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_recipient_when_worded_then_the_lines_stand_in_the_order_of_din_5008(
        string kind, Recipient recipient, string[] expected) =>
        Assert.True(expected.SequenceEqual(Of(recipient)), $"{kind}: {string.Join(" / ", Of(recipient))}");

    [Fact]
    public void Given_every_kind_of_recipient_when_worded_then_each_line_names_a_place_in_the_letter() =>
        Assert.All(
            Cases.Select(row => row.Data.Item2),
            recipient => Assert.All(
                RecipientLines.Of(recipient, Wording.German),
                line => Assert.True(
                    Checking.ModelPath.Exists(
                        Letters.Postal with { Recipient = recipient }, BuiltInTemplates.Din5008FormB, line.Path), line.Path)));

    [Fact]
    public void Given_a_sub_tenant_in_a_district_and_a_flat_when_worded_then_each_has_its_place() => Assert.Equal(
        ["Kim Muster", "bei Beispiel", "Ortsteil Musterhausen", "Musterweg 1 // W 39", "12345 Musterstadt"],
        Of(new HouseholdRecipient
        {
            Name = "Kim Muster",
            Address = _address with { CareOf = "bei Beispiel", District = "Ortsteil Musterhausen", Flat = "W 39" },
        }));

    [Fact]
    public void Given_a_post_office_box_abroad_when_worded_then_town_and_country_end_the_address_in_capitals() => Assert.Equal(
        ["Muster AG", "c/o Beispiel AG", "Postfach 12 34", "8001 ZÜRICH", "SCHWEIZ"],
        Of(new CompanyRecipient
        {
            Company = "Muster AG",
            Address = new()
            {
                CareOf = "c/o Beispiel AG", PostOfficeBox = "12 34", Postcode = "8001", Town = "Zürich", Country = "Schweiz",
            },
        }));

    private static IEnumerable<string> Of(Recipient recipient) =>
        RecipientLines.Of(recipient, Wording.German).Select(line => line.PlainText);
}
