namespace Amtsbrief.German.Names;

/// <summary>
/// The house rules of salutations as data: patterns, punctuation included, and choices. In patterns <c>{name}</c> stands for what
/// follows "Frau" or "Herr" (spoken titles, title of nobility and family name, or the office alone), <c>{fullName}</c> for the
/// name with given names and abbreviated titles. Changed with <c>with</c>. Immutable and thread-safe.
/// </summary>
public sealed record SalutationStyle
{
    /// <summary>
    /// Salutations by form of address as DIN 5008 handbooks show them: "Sehr geehrte Frau Dr. Beispiel,"; persons without one:
    /// "Guten Tag Kim Muster,"; nobody in particular: "Sehr geehrte Damen und Herren,".
    /// </summary>
    public static SalutationStyle Formal { get; } = new()
    {
        Frau = "Sehr geehrte Frau {name},",
        Herr = "Sehr geehrter Herr {name},",
        WithoutForm = "Guten Tag {fullName},",
        Group = "Sehr geehrte {name},",
        Unknown = "Sehr geehrte Damen und Herren,",
        Titles = SpokenTitles.All,
        Couples = CoupleSalutation.OneLine,
    };

    /// <summary>
    /// Gender-neutral house rules, as several cities have them: everybody by their full name, "Guten Tag Erika Mustermann,", and
    /// nobody in particular "Guten Tag,". There is no official uniform form.
    /// </summary>
    public static SalutationStyle Neutral { get; } = Formal with
    {
        Frau = "Guten Tag {fullName},",
        Herr = "Guten Tag {fullName},",
        Group = "Guten Tag {name},",
        Unknown = "Guten Tag,",
    };

    /// <summary>
    /// English: "Dear Ms Beispiel,", with a title "Dear Dr Beispiel,", persons without form of address "Dear Kim Muster,", nobody in
    /// particular "Dear Sir or Madam,".
    /// </summary>
    public static SalutationStyle English { get; } = new()
    {
        Frau = "Dear Ms {name},",
        Herr = "Dear Mr {name},",
        WithoutForm = "Dear {fullName},",
        Group = "Dear {name},",
        Unknown = "Dear Sir or Madam,",
        Titled = "Dear {name},",
        Titles = SpokenTitles.Highest,
        Couples = CoupleSalutation.OneLine,
        And = "and",
        Doctor = "Dr",
        HerProfessor = "Professor",
    };

    /// <summary>The pattern for persons addressed as "Frau".</summary>
    public required string Frau { get; init; }

    /// <summary>The pattern for persons addressed as "Herr".</summary>
    public required string Herr { get; init; }

    /// <summary>The pattern for persons without form of address.</summary>
    public required string WithoutForm { get; init; }

    /// <summary>
    /// The pattern for persons whose title is spoken, where it takes the place of the form of address, as in English.
    /// <see langword="null"/>, the default: it stands behind the form of address.
    /// </summary>
    public string? Titled { get; init; }

    /// <summary>The pattern for groups and families, which are <c>{name}</c>: "Sehr geehrte Familie Mustermann,".</summary>
    public required string Group { get; init; }

    /// <summary>What is said where no person is named: companies and authorities without a contact, free lines.</summary>
    public required string Unknown { get; init; }

    /// <summary>Which academic titles are spoken.</summary>
    public required SpokenTitles Titles { get; init; }

    /// <summary>What stands between two full names in one salutation; "und" by default.</summary>
    public string And { get; init; } = "und";

    /// <summary>The title of doctors, as it is spoken; "Dr." by default.</summary>
    public string Doctor { get; init; } = "Dr.";

    /// <summary>The title of a woman who is professor, spoken behind "Frau"; "Professorin" by default.</summary>
    public string HerProfessor { get; init; } = "Professorin";

    /// <summary>The title of a man who is professor, spoken behind "Herr"; "Professor" by default.</summary>
    public string HisProfessor { get; init; } = "Professor";

    /// <summary>How the salutations of a couple stand.</summary>
    public required CoupleSalutation Couples { get; init; }
}
