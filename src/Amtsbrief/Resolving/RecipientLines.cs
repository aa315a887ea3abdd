using Amtsbrief.Recipients;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>The lines of the address zone in the order of DIN 5008, each with the place in the letter that it comes from.</summary>
internal static class RecipientLines
{
    private const string AddressPath = "recipient.address";

    internal static IEnumerable<ResolvedText> Of(Recipient recipient, Wording wording) => recipient switch
    {
        GroupRecipient group => Each(group.Lines, "recipient.lines"),
        PostalRecipient postal => [.. Each(postal.Names, "recipient.names"), .. Address(postal.Address, wording)],
        PersonRecipient single => [.. Person(single.Person, wording), .. Address(single.Address, wording)],
        CoupleRecipient couple => [.. Couple(couple, wording), .. Address(couple.Address, wording)],
        HouseholdRecipient household => [Line(household.Name, "recipient.name"), .. Address(household.Address, wording)],
        CompanyRecipient company => [.. Company(company, wording), .. Address(company.Address, wording)],
        AuthorityRecipient authority =>
        [
            Line(authority.Authority, "recipient.authority"), .. Optional(authority.Unit, "recipient.unit"),
            .. Contact(authority.Contact, wording), .. Address(authority.Address, wording),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "The recipient is none of the closed set."),
    };

    // Form of address, office and profession share the line above the name; a long office stands below it.
    private static IEnumerable<ResolvedText> Person(Person person, Wording wording)
    {
        const string Path = "recipient.person";
        return
        [
            .. Optional(
                RecipientName.BeforeName(person, wording) is { Length: > 0 } before ? before : null, BeforePath(person, Path)),
            Line(person.Name.ToString(), Path + ".name"),
            .. Optional(person.Office is { BelowName: true } office ? office.Title : null, Path + ".office.title"),
        ];
    }

    // The place of the one part that the line has, or of the whole person.
    private static string BeforePath(Person person, string path) =>
        (person.FormOfAddress, person.Office is { BelowName: false }, person.Profession) switch
        {
            (not FormOfAddress.None, false, null) => path + ".formOfAddress",
            (FormOfAddress.None, true, null) => path + ".office.title",
            (FormOfAddress.None, false, not null) => path + ".profession",
            _ => path,
        };

    private static IEnumerable<ResolvedText> Couple(CoupleRecipient couple, Wording wording) => couple.Lines switch
    {
        CoupleLines.One => [Line(CoupleName.Of(couple.First, couple.Second, wording), "recipient")],
        _ =>
        [
            Line(RecipientName.Full(couple.First, wording), "recipient.first"),
            Line(RecipientName.Full(couple.Second, wording), "recipient.second"),
        ],
    };

    private static IEnumerable<ResolvedText> Company(CompanyRecipient recipient, Wording wording)
    {
        IEnumerable<ResolvedText> company =
            [Line(recipient.Company, "recipient.company"), .. Optional(recipient.Department, "recipient.department")];
        return recipient.ContactFirst
            ? Contact(recipient.Contact, wording).Concat(company)
            : company.Concat(Contact(recipient.Contact, wording));
    }

    private static IEnumerable<ResolvedText> Contact(Person? contact, Wording wording) =>
        contact is null ? [] : [Line(RecipientName.Full(contact, wording), "recipient.contact")];

    private static IEnumerable<ResolvedText> Address(PostalAddress address, Wording wording) =>
        DeliveryLines.Of(address, wording).Concat(TownLines(address)).Select(line => Line(line, AddressPath));

    // DIN 5008: abroad, town and country stand in capitals.
    private static IEnumerable<string> TownLines(PostalAddress address)
    {
        var town = address.Country is null ? address.Town : Capitals(address.Town);
        yield return $"{address.Postcode} {town}".TrimStart();
        if (address.Country is { } country)
        {
            yield return Capitals(country);
        }
    }

    // The invariant culture keeps "ß", which capitals write "SS".
    private static string Capitals(string text) => text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant();

    private static IEnumerable<ResolvedText> Each(ValueList<string> lines, string path) =>
        lines.Select((line, index) => Line(line, $"{path}[{index}]"));

    private static IEnumerable<ResolvedText> Optional(string? text, string path) => text is null ? [] : [Line(text, path)];

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
