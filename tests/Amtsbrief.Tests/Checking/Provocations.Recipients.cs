using Amtsbrief.Recipients;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static PostalAddress Nowhere => new() { Postcode = null!, Town = null! };
    private static Person Nobody => new() { Name = null! };
    private static Person Unseen => new() { Name = "", Profession = "\u00AD", Salutation = " " };

    private static Dictionary<string, Provocation> Recipients() => new()
    {
        ["null for a person"] = new(
            To(new PersonRecipient { Person = null!, Address = null! }),
            "error AB104 recipient.person", "error AB104 recipient.address"),
        ["null inside a person"] = new(
            To(new PersonRecipient { Person = Nobody, Address = Nowhere }),
            "error AB104 recipient.person.name", "error AB104 recipient.address.postcode", "error AB104 recipient.address.town"),
        ["null inside a couple"] = new(
            To(new CoupleRecipient { First = null!, Second = Nobody, Address = null! }),
            "error AB104 recipient.first", "error AB104 recipient.second.name", "error AB104 recipient.address"),
        ["null inside a household"] = new(
            To(new HouseholdRecipient { Name = null!, Address = null! }),
            "error AB104 recipient.name", "error AB104 recipient.address"),
        ["null inside a company"] = new(
            To(new CompanyRecipient { Company = null!, Contact = Nobody, Address = null! }),
            "error AB104 recipient.company", "error AB104 recipient.contact.name", "error AB104 recipient.address"),
        ["null inside an authority"] = new(
            To(new AuthorityRecipient { Authority = null!, Contact = Nobody, Address = null! }),
            "error AB104 recipient.authority", "error AB104 recipient.contact.name", "error AB104 recipient.address"),
        ["person without visible characters"] = new(
            To(new PersonRecipient { Person = Unseen, Address = Letters.Address }),
            "error AB101 recipient.person.profession", "error AB101 recipient.person.name",
            "error AB101 recipient.person.salutation"),
        ["person whose parts have no visible characters"] = new(
            To(new PersonRecipient
            {
                Person = new()
                {
                    Name = new() { Titles = "", Given = " ", Nobility = "", Family = "\u00AD", Suffix = " " },
                    Office = new() { Title = "", Spoken = " " },
                },
                Address = Letters.Address,
            }),
            "error AB101 recipient.person.name.titles", "error AB101 recipient.person.name.given",
            "error AB101 recipient.person.name.nobility", "error AB101 recipient.person.name.family",
            "error AB101 recipient.person.name.suffix", "error AB101 recipient.person.office.title",
            "error AB101 recipient.person.office.spoken"),
        ["null inside a name and an office"] = new(
            To(new PersonRecipient
            {
                Person = new() { Name = new() { Given = "Kim", Family = null! }, Office = new() { Title = null! } },
                Address = Letters.Address,
            }),
            "error AB104 recipient.person.name.family", "error AB104 recipient.person.office.title"),
        ["null for the string of a name"] = new(
            To(new PersonRecipient { Person = new() { Name = PersonName.Of(null!) }, Address = Letters.Address }),
            "error AB104 recipient.person.name"),
        ["form of address and lines that there are none of"] = new(
            To(new CoupleRecipient
            {
                First = new() { Name = "Kim Muster", FormOfAddress = (FormOfAddress)3 }, Second = new() { Name = "Jo Muster" },
                Lines = (CoupleLines)2, Address = Letters.Address,
            }),
            "error AB425 recipient.first.formOfAddress", "error AB425 recipient.lines"),
        ["group that is called by nothing"] = new(
            To(new GroupRecipient { Lines = ["An alle"], SpokenName = " " }), "error AB101 recipient.spokenName"),
        ["emoji in a name that a derived salutation repeats"] = new(
            To(new PersonRecipient { Person = new() { Name = "Kim \U0001F600" }, Address = Letters.Address }) with
            {
                Salutation = Salutation.Derived,
            },
            "error AB301 recipient.person.name", "error AB301 salutation"),
        ["couple without visible characters"] = new(
            To(new CoupleRecipient { First = new() { Name = "" }, Second = new() { Name = " " }, Address = Letters.Address }),
            "error AB101 recipient.first.name", "error AB101 recipient.second.name"),
        ["household without visible characters"] = new(
            To(new HouseholdRecipient { Name = " ", Address = Letters.Address }), "error AB101 recipient.name"),
        ["company without visible characters"] = new(
            To(new CompanyRecipient { Company = " ", Department = "", Contact = new() { Name = "" }, Address = Letters.Address }),
            "error AB101 recipient.company", "error AB101 recipient.department", "error AB101 recipient.contact.name"),
        ["authority without visible characters"] = new(
            To(new AuthorityRecipient { Authority = "", Unit = " ", Contact = new() { Name = "" }, Address = Letters.Address }),
            "error AB101 recipient.authority", "error AB101 recipient.unit", "error AB101 recipient.contact.name"),
        ["address parts without visible characters"] = new(
            To(new HouseholdRecipient
            {
                Name = "Familie Muster", Address = Letters.Address with { CareOf = "", District = " ", Flat = "\u00AD" },
            }),
            "error AB101 recipient.address.careOf", "error AB101 recipient.address.district",
            "error AB101 recipient.address.flat"),
        ["addresses with a flat but no street"] = new(
            ToAddress(Letters.Address with { Street = null, PostOfficeBox = "1 23", Flat = "W 39" })
                .From(office => office with { ReturnAddress = office.ReturnAddress with { Flat = "W 40" } }),
            "error AB412 sender.returnAddress.flat", "error AB412 recipient.address.flat"),
        ["addresses of all kinds that are checked alike"] = new(
            To(new CompanyRecipient { Company = "Muster GmbH", Address = Letters.Address with { Postcode = "D-12345" } }),
            "error AB402 recipient.address.postcode"),
        ["names that are too wide"] = new(
            To(new CoupleRecipient
            {
                First = new() { Name = Long(40) }, Second = new() { Name = Long(41) }, Address = Letters.Address,
            }),
            "error AB201 recipient.first", "error AB201 recipient.second"),
        ["emoji in a department"] = new(
            To(new CompanyRecipient { Company = "Muster GmbH", Department = "\U0001F600", Address = Letters.Address }),
            "error AB301 recipient.department"),
    };
}
