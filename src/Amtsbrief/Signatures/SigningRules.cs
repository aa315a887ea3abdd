using Amtsbrief.German.Grammar;
using Amtsbrief.Holidays;

namespace Amtsbrief.Signatures;

/// <summary>
/// The additions that a body prescribes for those who sign for it (Zeichnungszusätze), as data with their source. The words
/// differ by Land, so there is no general default; what is not listed here is asked of the body's own rules. Immutable and
/// thread-safe.
/// </summary>
/// <param name="Name">Whose rules they are, in German.</param>
/// <param name="Source">The norm.</param>
/// <param name="Additions">The additions by capacity; capacities that the rules do not know are left out.</param>
public sealed record SigningRules(string Name, string Source, ValueList<SigningAddition> Additions)
{
    private const string InDeputy = "In Vertretung";
    private const string InOrder = "Im Auftrag";

    /// <summary>Federal ministries: "In Vertretung", "Im Auftrag".</summary>
    public static SigningRules Federal { get; } = new("Bund", "§ 18 GGO (Gemeinsame Geschäftsordnung der Bundesministerien)",
    [
        new(SignerRole.Head, null),
        new(SignerRole.PermanentDeputy, InDeputy),
        new(SignerRole.DeputyOfHerStateSecretary, OfStateSecretary(GermanGender.Feminine, "Staatssekretärin")),
        new(SignerRole.DeputyOfHisStateSecretary, OfStateSecretary(GermanGender.Masculine, "Staatssekretärs")),
        new(SignerRole.Other, InOrder),
    ]);

    /// <summary>Ministries of Lower Saxony, which keep the old dative: "Im Auftrage".</summary>
    public static SigningRules LowerSaxony { get; } = new("Niedersachsen", "§ 21 GGO Niedersachsen",
    [
        new(SignerRole.Head, null),
        new(SignerRole.PermanentDeputy, InDeputy),
        new(SignerRole.DeputyOfHerStateSecretary, OfStateSecretary(GermanGender.Feminine, "Staatssekretärin")),
        new(SignerRole.DeputyOfHisStateSecretary, OfStateSecretary(GermanGender.Masculine, "Staatssekretärs")),
        new(SignerRole.Other, "Im Auftrage"),
    ]);

    /// <summary>Universities: rector and chancellor sign without addition.</summary>
    public static SigningRules University { get; } = new("Hochschulen", "Zeichnungsregeln einzelner Hochschulen",
    [
        new(SignerRole.Head, null), new(SignerRole.PermanentDeputy, InDeputy), new(SignerRole.Other, InOrder),
    ]);

    /// <summary>What most other authorities of Länder and municipalities write; usage, not a norm.</summary>
    public static SigningRules Customary { get; } = new("Länder und Gemeinden", "Verwaltungsübung; örtliche Regel geht vor",
    [
        new(SignerRole.Head, null), new(SignerRole.PermanentDeputy, InDeputy), new(SignerRole.Other, InOrder),
    ]);

    /// <summary>The same in short, as municipalities write it as well.</summary>
    public static SigningRules CustomaryShort { get; } = new("Gemeinden, Kurzform", "Verwaltungsübung; örtliche Regel geht vor",
    [
        new(SignerRole.Head, null), new(SignerRole.PermanentDeputy, "i. V."), new(SignerRole.Other, "i. A."),
    ]);

    /// <summary>Companies: "ppa.", "i. V.", "i. A.".</summary>
    public static SigningRules Company { get; } = new("Unternehmen", "§§ 51, 57 HGB",
    [
        new(SignerRole.Head, null), new(SignerRole.ProcurationHolder, "ppa."), new(SignerRole.CommercialAgent, "i. V."),
        new(SignerRole.Other, "i. A."),
    ]);

    /// <summary>All of them.</summary>
    public static ValueList<SigningRules> All { get; } =
        [Federal, LowerSaxony, University, Customary, CustomaryShort, Company];

    /// <summary>The rules of a Land as far as they are known here; <see cref="Customary"/> where they are not.</summary>
    /// <param name="state">The Land.</param>
    /// <returns>The rules; their <see cref="Source"/> says whether they are a norm or usage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the sixteen.</exception>
    public static SigningRules Of(FederalState state) => state switch
    {
        FederalState.NI => LowerSaxony,
        _ when Enum.IsDefined(state) => Customary,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This is none of the sixteen Länder."),
    };

    /// <summary>The addition for <see cref="PersonSignature.Addition"/>.</summary>
    /// <param name="role">In what capacity the person signs.</param>
    /// <returns>The words, or <see langword="null"/> if the person signs without addition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rules do not know the capacity.</exception>
    public string? AdditionFor(SignerRole role) =>
        Additions.FirstOrDefault(addition => addition.Role == role) is { } found
            ? found.Text
            : throw new ArgumentOutOfRangeException(nameof(role), role, $"The rules of {Name} do not know this capacity.");

    private static string OfStateSecretary(GermanGender gender, string genitive) =>
        $"{InDeputy} {Declension.Article(gender, GermanCase.Genitive)} {genitive}";
}
