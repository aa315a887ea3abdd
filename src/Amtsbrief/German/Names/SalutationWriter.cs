using Amtsbrief.Recipients;

namespace Amtsbrief.German.Names;

/// <summary>Derives salutations from recipients.</summary>
/// <param name="style">The house rules.</param>
/// <param name="allowsEmptyNames">Whether names may be empty, because what checks the letter reports them.</param>
internal sealed class SalutationWriter(SalutationStyle style, bool allowsEmptyNames = false)
{
    private const string FullName = "{fullName}";

    // Names that begin like this are those of several persons, whoever they are.
    private static readonly ValueList<string> Households = ["Familie ", "Eheleute "];

    internal IEnumerable<string> To(Recipient recipient) => recipient switch
    {
        PersonRecipient single => [To(single.Person)],
        CoupleRecipient couple => To(couple),
        CompanyRecipient company => [ToContact(company.Contact)],
        AuthorityRecipient authority => [ToContact(authority.Contact)],
        HouseholdRecipient household => [ToHousehold(household.Name)],
        GroupRecipient { SpokenName: { } name } => [ToGroup(name)],
        GroupRecipient or PostalRecipient => [style.Unknown],
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "The recipient is none of the closed set."),
    };

    /// <summary>A line each; all but the first go on with a small letter.</summary>
    internal IEnumerable<string> To(ValueList<Person> persons) =>
        persons.Select((person, index) => index == 0 ? To(person) : GoingOn(To(person)));

    internal string ToGroup(string name) => HasText(name)
        ? style.Group.Replace("{name}", name, StringComparison.Ordinal)
        : throw new ArgumentException("A group that is greeted has a name.", nameof(name));

    private List<string> To(CoupleRecipient couple)
    {
        var lines = To([couple.First, couple.Second]).ToList();
        return style.Couples switch
        {
            CoupleSalutation.LineEach => lines,
            CoupleSalutation.OneLine when TakesBoth(couple) => [Fill(Pattern(couple.First), name: "", Both(couple))],
            CoupleSalutation.OneLine => [string.Join(' ', lines)],
            _ => throw new InvalidOperationException($"{style.Couples} says nothing of the lines of a couple."),
        };
    }

    private bool TakesBoth(CoupleRecipient couple) =>
        couple is { First.Salutation: null, Second.Salutation: null }
        && Pattern(couple.First) == Pattern(couple.Second)
        && Pattern(couple.First).Contains(FullName, StringComparison.Ordinal);

    private string Both(CoupleRecipient couple) =>
        $"{SpokenName.Full(couple.First, style)} {style.And} {SpokenName.Full(couple.Second, style)}";

    private string ToContact(Person? contact) => contact is null ? style.Unknown : To(contact);

    private string ToHousehold(string? name)
    {
        foreach (var beginning in Households)
        {
            if (name?.StartsWith(beginning, StringComparison.Ordinal) == true && VisibleText.IsIn(name[beginning.Length..]))
            {
                return ToGroup(name);
            }
        }

        return style.Unknown;
    }

    // "required" does not keep null out.
    private string To(Person? person) => person is { Name.Family: { } family } && HasText(family)
        ? person.Salutation
            ?? Fill(Pattern(person), SpokenName.AfterForm(person, style), SpokenName.Full(person, style))
        : throw new ArgumentException("A person who is greeted has a name.", nameof(person));

    private bool HasText(string name) => allowsEmptyNames || VisibleText.IsIn(name);

    private string Pattern(Person person) => person.FormOfAddress switch
    {
        _ when style.Titled is { } titled && SpokenName.HasTitle(person, style) => titled,
        FormOfAddress.Frau => style.Frau,
        FormOfAddress.Herr => style.Herr,
        _ => style.WithoutForm,
    };

    // In one pass, so that braces in names stay what they are.
    private static string Fill(string pattern, string name, string fullName) =>
        string.Join(fullName, pattern.Split(FullName).Select(part => part.Replace("{name}", name, StringComparison.Ordinal)));

    private static string GoingOn(string line) => line.Length == 0 ? line : char.ToLowerInvariant(line[0]) + line[1..];
}
