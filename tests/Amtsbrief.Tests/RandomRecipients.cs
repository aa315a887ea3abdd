using Amtsbrief.Recipients;
using CsCheck;
using static Amtsbrief.Tests.RandomTexts;

namespace Amtsbrief.Tests;

/// <summary>Random recipients of every kind and random addresses, many of them wrong.</summary>
internal static class RandomRecipients
{
    private static readonly Gen<PersonName> _names = Gen.Select(
        OptionalTexts, OptionalTexts, OptionalTexts, TextsOrNull, OptionalTexts, (titles, given, nobility, family, suffix) =>
            new PersonName { Titles = titles, Given = given, Nobility = nobility, Family = family, Suffix = suffix });

    private static readonly Gen<OfficeTitle> _offices = Gen.Select(
        TextsOrNull, OptionalTexts, Gen.Bool, (title, spoken, below) =>
            new OfficeTitle { Title = title, Spoken = spoken, BelowName = below });

    private static readonly Gen<Person> _persons = Gen.Select(
        OrNull(_names), Gen.Enum<FormOfAddress>(), OptionalTexts, Maybe(_offices), OptionalTexts,
        (name, form, profession, office, salutation) => new Person
        {
            Name = name, FormOfAddress = form, Profession = profession, Office = office, Salutation = salutation,
        });

    public static Gen<PostalAddress> Addresses { get; } = Gen.Select(
        Gen.Select(OptionalTexts, OptionalTexts, OptionalTexts), TextsOrNull, TextsOrNull,
        Gen.Select(OptionalTexts, OptionalTexts, OptionalTexts),
        (street, postcode, town, rest) => new PostalAddress
        {
            Street = street.Item1, Flat = street.Item2, PostOfficeBox = street.Item3, Postcode = postcode, Town = town,
            CareOf = rest.Item1, District = rest.Item2, Country = rest.Item3,
        });

    public static Gen<Recipient> All { get; } = Gen.OneOf<Recipient>(
        Gen.Select(Lines, OptionalTexts, (lines, name) => (Recipient)new GroupRecipient { Lines = lines, SpokenName = name }),
        Gen.Select(Lines, Addresses, (names, address) => (Recipient)new PostalRecipient { Names = names, Address = address }),
        Gen.Select(OrNull(_persons), OrNull(Addresses), (person, address) =>
            (Recipient)new PersonRecipient { Person = person, Address = address }),
        Gen.Select(OrNull(_persons), _persons, Gen.Enum<CoupleLines>(), Addresses, (first, second, lines, address) =>
            (Recipient)new CoupleRecipient { First = first, Second = second, Lines = lines, Address = address }),
        Gen.Select(TextsOrNull, Addresses, (name, address) => (Recipient)new HouseholdRecipient { Name = name, Address = address }),
        Gen.Select(TextsOrNull, OptionalTexts, Maybe(_persons), Gen.Bool, Addresses, (name, department, contact, first, address) =>
            (Recipient)new CompanyRecipient
            {
                Company = name, Department = department, Contact = contact, ContactFirst = first, Address = address,
            }),
        Gen.Select(TextsOrNull, OptionalTexts, Maybe(_persons), Addresses, (name, unit, contact, address) =>
            (Recipient)new AuthorityRecipient { Authority = name, Unit = unit, Contact = contact, Address = address }));

    private static Gen<T> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Frequency<T>((30, gen), (1, Gen.Const((T)null!)));
}
