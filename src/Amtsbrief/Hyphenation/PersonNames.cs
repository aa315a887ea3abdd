using Amtsbrief.Recipients;
using Amtsbrief.Signatures;

namespace Amtsbrief.Hyphenation;

/// <summary>The words of the names of persons that a letter knows, also in the genitive.</summary>
internal static class PersonNames
{
    // Shorter words are not divided anyhow.
    private const int LeastLetters = 4;

    internal static IReadOnlyCollection<string> WordsOf(Letter letter) =>
    [
        .. Names(letter).OfType<string>().SelectMany(name => name.Split(' ', '-', '\u00A0'))
            .Where(word => word.Length >= LeastLetters && char.IsUpper(word[0]) && word.All(char.IsLetter))
            .SelectMany(word => new[] { word, word + "s" }),
    ];

    private static IEnumerable<string?> Names(Letter letter) =>
    [
        .. Names(letter.Recipient),
        letter.Contact?.Name,
        .. letter.Signatures.OfType<PersonSignature>().Select(signature => signature.Name),
        letter.Certification?.Name,
    ];

    private static ValueList<string> Names(Recipient recipient) => recipient switch
    {
        PostalRecipient postal => postal.Names,
        PersonRecipient { Person: var person } => [person.Name.ToString()],
        CoupleRecipient couple => [couple.First.Name.ToString(), couple.Second.Name.ToString()],
        HouseholdRecipient household => [household.Name],
        CompanyRecipient company => Names(company.Contact),
        AuthorityRecipient authority => Names(authority.Contact),
        _ => [],
    };

    private static ValueList<string> Names(Person? person) => person is null ? [] : [person.Name.ToString()];
}
