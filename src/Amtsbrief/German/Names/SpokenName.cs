using Amtsbrief.Recipients;

namespace Amtsbrief.German.Names;

/// <summary>What a salutation calls a person.</summary>
internal static class SpokenName
{
    /// <summary>What follows "Frau" or "Herr": the office, or titles, title of nobility and family name.</summary>
    internal static string AfterForm(Person person, SalutationStyle style)
    {
        if (person.Office is { } office)
        {
            return office.SpokenForm;
        }

        var professor = person.FormOfAddress switch
        {
            FormOfAddress.Frau => style.HerProfessor,
            FormOfAddress.Herr => style.HisProfessor,
            _ => style.Titled is null ? "Prof." : style.HisProfessor,
        };
        return Words.Join(Titles(person.Name.Titles, style, professor), person.Name.Nobility, person.Name.Family);
    }

    /// <summary>The name in full, titles abbreviated, so that it tells nothing of a gender.</summary>
    internal static string Full(Person person, SalutationStyle style)
    {
        var name = person.Name;
        return Words.Join(Titles(name.Titles, style, "Prof."), name.Given, name.Nobility, name.Family);
    }

    /// <summary>Whether a title is spoken; an office is spoken without.</summary>
    internal static bool HasTitle(Person person, SalutationStyle style) =>
        person.Office is null && Titles(person.Name.Titles, style, "Prof.") is { Length: > 0 };

    private static string? Titles(string? printed, SalutationStyle style, string professor)
    {
        var words = (printed ?? "").Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        var isProfessor = words.Any(IsProfessor);
        var isDoctor = words.Any(IsDoctor);
        return style.Titles switch
        {
            SpokenTitles.All => Words.Join(isProfessor ? professor : null, isDoctor ? style.Doctor : null),
            SpokenTitles.Highest => isProfessor ? professor : isDoctor ? style.Doctor : null,
            SpokenTitles.None => null,
            _ => throw new InvalidOperationException($"{style.Titles} says of no title whether it is spoken."),
        };
    }

    // "Prof.", "Professorin", "Univ.-Prof.", "Prof.in"; "Dr.", "Dr.-Ing.", "DDr.".
    private static bool IsProfessor(string word) =>
        word.StartsWith("Prof", StringComparison.Ordinal) || word.Contains("-Prof", StringComparison.Ordinal);

    private static bool IsDoctor(string word) =>
        word.StartsWith("Dr.", StringComparison.Ordinal) || word is "DDr." or "Doktor" or "Doktorin";
}
