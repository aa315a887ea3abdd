using Amtsbrief.German.Grammar;
using Amtsbrief.Recipients;

namespace Amtsbrief.Resolving;

/// <summary>Two persons on one line, what they share written once.</summary>
internal static class CoupleName
{
    private const string Doctor = "Dr.";
    private const string And = "und";

    internal static string Of(Person first, Person second)
    {
        if (!ShareFamily(first, second))
        {
            return Words.Join(RecipientName.Full(first), And, RecipientName.Full(second));
        }

        return AreDoctors(first, second)
            ? Words.Join(
                Both(Form(first), Form(second)), "Dres.", first.Name.Given, And, second.Name.Given, second.Name.Family)
            : Words.Join(
                Form(first), first.Name.Titles, first.Name.Given, And, Form(second), second.Name.Titles, second.Name.Given,
                second.Name.Family);
    }

    // What one of them has besides, a title of nobility or an office, could be taken for something of both.
    private static bool ShareFamily(Person first, Person second) =>
        first.Name.Family == second.Name.Family && HasPlainParts(first) && HasPlainParts(second);

    private static bool HasPlainParts(Person person) =>
        person is { Office: null, Profession: null, Name: { Given: not null, Nobility: null, Suffix: null } };

    private static string? Form(Person person) => Declension.InAddress(person.FormOfAddress);

    // The plural stands for both, so both or none have a form of address.
    private static bool AreDoctors(Person first, Person second) =>
        first.Name.Titles == Doctor && second.Name.Titles == Doctor && Form(first) is null == Form(second) is null;

    private static string? Both(string? first, string? second) =>
        first is null || first == second ? first : Words.Join(first, And, second);
}
