using Amtsbrief.Recipients;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Persons and whom a letter goes to, on one line each.</summary>
internal static class RecipientName
{
    // A line of these alone names nobody.
    private static readonly ValueList<string> FormsOfAddress = ["Frau", "Herr", "Herrn", "An", "An die", "An den", "An das"];

    /// <summary>Whom the letter goes to, for headers of continuation pages.</summary>
    internal static string? Of(Recipient recipient, Wording wording) => recipient switch
    {
        GroupRecipient group => First(group.Lines),
        PostalRecipient postal => First(postal.Names),
        PersonRecipient { Person: var person } => Full(person, wording),
        CoupleRecipient couple => $"{Full(couple.First, wording)}, {Full(couple.Second, wording)}",
        HouseholdRecipient household => household.Name,
        CompanyRecipient company => company.Company,
        AuthorityRecipient authority => authority.Authority,
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "The recipient is none of the closed set."),
    };

    /// <summary>What stands before a name or above it: form of address, office and profession; empty if there is none.</summary>
    internal static string BeforeName(Person person, Wording wording) => Words.Join(
        Form(person, wording),
        person.Office is { BelowName: false } office ? office.Title : null,
        person.Profession);

    /// <summary>A person on one line.</summary>
    internal static string Full(Person person, Wording wording)
    {
        var name = Words.Join(BeforeName(person, wording), person.Name.ToString());
        return person.Office is { BelowName: true } office ? $"{name}, {office.Title}" : name;
    }

    /// <summary>The form of address; none for values that the check refuses.</summary>
    internal static string? Form(Person person, Wording wording) => person.FormOfAddress switch
    {
        FormOfAddress.Frau => wording.Frau,
        FormOfAddress.Herr => wording.Herr,
        _ => null,
    };

    private static string? First(ValueList<string> lines) => lines switch
    {
        [var form, var name, ..] when FormsOfAddress.Contains(form.Trim()) => $"{form.Trim()} {name}",
        [var name, ..] => name,
        _ => null,
    };
}
