using Amtsbrief.Recipients;

namespace Amtsbrief.Resolving;

/// <summary>Whom a letter goes to, on one line, for headers of continuation pages.</summary>
internal static class RecipientName
{
    // A line of these alone names nobody.
    private static readonly ValueList<string> FormsOfAddress = ["Frau", "Herr", "Herrn", "An", "An die", "An den", "An das"];

    internal static string? Of(Recipient recipient) => recipient switch
    {
        GroupRecipient group => First(group.Lines),
        PostalRecipient postal => First(postal.Names),
        PersonRecipient { Person: var person } => Full(person),
        CoupleRecipient couple => $"{Full(couple.First)}, {Full(couple.Second)}",
        HouseholdRecipient household => household.Name,
        CompanyRecipient company => company.Company,
        AuthorityRecipient authority => authority.Authority,
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "The recipient is none of the closed set."),
    };

    private static string? First(ValueList<string> lines) => lines switch
    {
        [var form, var name, ..] when FormsOfAddress.Contains(form.Trim()) => $"{form.Trim()} {name}",
        [var name, ..] => name,
        _ => null,
    };

    /// <summary>A person on one line, with form of address and profession.</summary>
    internal static string Full(Person person) =>
        string.Join(' ', new[] { person.FormOfAddress, person.Profession, person.Name }.Where(part => part is not null));
}
