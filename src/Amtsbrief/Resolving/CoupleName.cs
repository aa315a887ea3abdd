using Amtsbrief.Recipients;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Two persons on one line, what they share written once.</summary>
internal static class CoupleName
{
    private const string Doctor = "Dr.";

    internal static string Of(Person first, Person second, Wording wording)
    {
        if (!ShareFamily(first, second))
        {
            return Words.Join(RecipientName.Full(first, wording), wording.And, RecipientName.Full(second, wording));
        }

        return AreDoctors(first, second, wording)
            ? Words.Join(
                Both(Form(first, wording), Form(second, wording), wording), wording.Doctors, first.Name.Given, wording.And,
                second.Name.Given, second.Name.Family)
            : Words.Join(
                Form(first, wording), first.Name.Titles, first.Name.Given, wording.And, Form(second, wording), second.Name.Titles,
                second.Name.Given, second.Name.Family);
    }

    // What one of them has besides, a title of nobility or an office, could be taken for something of both.
    private static bool ShareFamily(Person first, Person second) =>
        first.Name.Family == second.Name.Family && HasPlainParts(first) && HasPlainParts(second);

    private static bool HasPlainParts(Person person) =>
        person is { Office: null, Profession: null, Name: { Given: not null, Nobility: null, Suffix: null } };

    private static string? Form(Person person, Wording wording) => RecipientName.Form(person, wording);

    // The plural stands for both, so both or none have a form of address.
    private static bool AreDoctors(Person first, Person second, Wording wording) =>
        first.Name.Titles == Doctor && second.Name.Titles == Doctor
        && Form(first, wording) is null == Form(second, wording) is null;

    private static string? Both(string? first, string? second, Wording wording) =>
        first is null || first == second ? first : Words.Join(first, wording.And, second);
}
