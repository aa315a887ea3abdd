using Amtsbrief.Recipients;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving;

public sealed class RecipientLinesTests
{
    private static readonly Person _lawyer =
        new() { FormOfAddress = FormOfAddress.Frau, Profession = "Rechtsanwältin", Name = "Dr. Anna Beispiel" };

    private static readonly Person _clerk = new() { FormOfAddress = FormOfAddress.Herr, Name = "Max Mustermann" };

    private static readonly PersonName _noble = new()
    {
        Titles = "Prof. Dr. h. c.", Given = "Max", Nobility = "Freiherr zu", Family = "Muster", Suffix = "jun.",
    };

    private static readonly OfficeTitle _president = new() { Title = "Präsidenten des Landesamts", BelowName = true };

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
            new PersonRecipient { Person = _lawyer with { FormOfAddress = FormOfAddress.None }, Address = _address },
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
            "name told apart",
            new PersonRecipient { Person = _clerk with { Name = _noble }, Address = _address },
            ["Herrn", "Prof. Dr. h. c. Max Freiherr zu Muster jun.", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "short office and profession",
            new PersonRecipient { Person = _lawyer with { Office = new() { Title = "Landrätin" } }, Address = _address },
            ["Frau Landrätin Rechtsanwältin", "Dr. Anna Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "office without a form of address",
            new PersonRecipient { Person = new() { Name = "Kim Muster", Office = new() { Title = "MdB" } }, Address = _address },
            ["MdB", "Kim Muster", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "long office", new PersonRecipient { Person = _clerk with { Office = _president }, Address = _address },
            ["Herrn", "Max Mustermann", "Präsidenten des Landesamts", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "authority with a contact of long office",
            new AuthorityRecipient { Authority = "Landesamt", Contact = _clerk with { Office = _president }, Address = _address },
            ["Landesamt", "Herrn Max Mustermann, Präsidenten des Landesamts", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple on one line", OnOneLine(_lawyer, _clerk),
            ["Frau Rechtsanwältin Dr. Anna Beispiel und Herrn Max Mustermann", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple that shares its family name", OnOneLine(Named("Frau", "Prof.", "Anna"), Named("Herrn", null, "Max")),
            ["Frau Prof. Anna und Herrn Max Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple of doctors", OnOneLine(Named("Frau", "Dr.", "Anna"), Named("Herrn", "Dr.", "Max")),
            ["Frau und Herrn Dres. Anna und Max Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple of doctors without a form of address", OnOneLine(Named(null, "Dr.", "Kim"), Named("Herrn", "Dr.", "Max")),
            ["Dr. Kim und Herrn Dr. Max Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "two doctors of neutral address", OnOneLine(Named(null, "Dr.", "Kim"), Named(null, "Dr.", "Jo")),
            ["Dres. Kim und Jo Beispiel", "Musterweg 1", "12345 Musterstadt"]
        },
        {
            "couple of one family name and a title of nobility",
            OnOneLine(
                Named("Frau", null, "Anna") with { Name = new() { Given = "Anna", Nobility = "Gräfin", Family = "Muster" } },
                Named("Herrn", null, "Max") with { Name = new() { Given = "Max", Nobility = "Graf", Family = "Muster" } }),
            ["Frau Anna Gräfin Muster und Herrn Max Graf Muster", "Musterweg 1", "12345 Musterstadt"]
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

    private static CoupleRecipient OnOneLine(Person first, Person second) =>
        new() { First = first, Second = second, Lines = CoupleLines.One, Address = _address };

    private static Person Named(string? form, string? titles, string given) => new()
    {
        FormOfAddress = form switch { "Frau" => FormOfAddress.Frau, null => FormOfAddress.None, _ => FormOfAddress.Herr },
        Name = new() { Titles = titles, Given = given, Family = "Beispiel" },
    };

    private static IEnumerable<string> Of(Recipient recipient) =>
        RecipientLines.Of(recipient, Wording.German).Select(line => line.PlainText);
}
