using NodaTime;

namespace Amtsbrief.Phrases;

/// <summary>
/// Sentences for notices and their instructions on remedies (Rechtsbehelfsbelehrung), each with its norm. The law is that of
/// April 2026; Länder and special laws may ask for more. Immutable and thread-safe.
/// </summary>
public static class LegalPhrases
{
    private static readonly LocalDate _checked = new(2026, 4, 1);

    /// <summary>Objection in general administrative law (Widerspruch).</summary>
    public static LegalPhrase Objection { get; } = new(
        "Widerspruch",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist " +
        "schriftlich, elektronisch nach § 3a Abs. 2 und 3 VwVfG oder § 9a Abs. 5 OZG oder zur Niederschrift bei {Behörde}, " +
        "{Anschrift}, zu erheben.",
        "§ 37 Abs. 6 VwVfG; § 58 Abs. 1 VwGO; § 70 Abs. 1 VwGO", _checked);

    /// <summary>Objection in social law (Widerspruch); the time limit abroad is longer.</summary>
    public static LegalPhrase SocialObjection { get; } = new(
        "Widerspruch im Sozialrecht",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe, bei Bekanntgabe im Ausland innerhalb von " +
        "drei Monaten, Widerspruch einlegen. Der Widerspruch ist {Form} bei {Behörde}, {Anschrift}, einzulegen.",
        "§ 36 SGB X; § 84 Abs. 1 SGG; § 66 Abs. 1 SGG", _checked);

    /// <summary>Objection in tax law (Einspruch).</summary>
    public static LegalPhrase TaxObjection { get; } = new(
        "Einspruch",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Einspruch einlegen. Der Einspruch ist bei " +
        "{Behörde}, {Anschrift}, einzulegen.",
        "§ 355 Abs. 1 AO; § 356 Abs. 1 AO", _checked);

    /// <summary>Action before an administrative court (Klage).</summary>
    public static LegalPhrase Action { get; } = new(
        "Klage vor dem Verwaltungsgericht",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach {Zustellung oder Bekanntgabe} Klage bei dem {Gericht}, " +
        "{Anschrift}, erheben.",
        "§ 58 Abs. 1 VwGO; § 74 VwGO", _checked);

    /// <summary>Action before a social court (Klage).</summary>
    public static LegalPhrase SocialAction { get; } = new(
        "Klage vor dem Sozialgericht",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage bei dem {Gericht}, {Anschrift}, erheben.",
        "§ 66 Abs. 1 SGG; § 87 SGG", _checked);

    /// <summary>Objection to a notice of a fine (Einspruch).</summary>
    public static LegalPhrase FineObjection { get; } = new(
        "Einspruch gegen einen Bußgeldbescheid",
        "Gegen diesen Bußgeldbescheid können Sie innerhalb von zwei Wochen nach seiner Zustellung schriftlich oder zur Niederschrift " +
        "bei {Behörde}, {Anschrift}, Einspruch einlegen.",
        "§ 67 Abs. 1 OWiG", _checked);

    /// <summary>What a notice of a fine must add (Hinweise).</summary>
    public static LegalPhrase FineNotes { get; } = new(
        "Hinweise zu einem Bußgeldbescheid",
        "Legen Sie keinen Einspruch ein, wird der Bußgeldbescheid rechtskräftig und vollstreckbar. Auf einen Einspruch kann auch eine " +
        "Entscheidung ergehen, die für Sie nachteiliger ist. Zahlen Sie spätestens zwei Wochen nach Rechtskraft, oder legen Sie " +
        "{Behörde} dar, warum Ihnen das nicht zuzumuten ist. Zahlen Sie nicht und legen Sie nichts dar, kann Erzwingungshaft " +
        "angeordnet werden.",
        "§ 66 Abs. 2 OWiG", _checked);

    /// <summary>A chance to comment before a decision (Anhörung).</summary>
    public static LegalPhrase Hearing { get; } = new(
        "Anhörung",
        "Bevor wir entscheiden, haben Sie Gelegenheit, sich bis zum {Tag} zu den Tatsachen zu äußern, auf die es für die Entscheidung " +
        "ankommt.",
        "§ 28 Abs. 1 VwVfG; § 24 Abs. 1 SGB X; § 91 Abs. 1 AO", _checked);

    /// <summary>Immediate execution (sofortige Vollziehung); its special interest must be justified in the reasons.</summary>
    public static LegalPhrase ImmediateExecution { get; } = new(
        "Sofortige Vollziehung",
        "Die sofortige Vollziehung dieses Bescheids wird angeordnet. Das besondere Interesse daran ist in der Begründung dargelegt.",
        "§ 80 Abs. 3 VwGO", _checked);

    /// <summary>A federal reminder (Mahnung).</summary>
    public static LegalPhrase Reminder { get; } = new(
        "Mahnung",
        "Die Forderung von {Betrag} war am {Tag} fällig. Wir mahnen die Zahlung an: Zahlen Sie innerhalb einer Woche. Die Mahngebühr " +
        "beträgt {Gebühr}.",
        "§ 3 Abs. 3 VwVG; § 19 Abs. 2 VwVG", _checked);

    /// <summary>The note of letters issued by machine.</summary>
    public static LegalPhrase AutomatedIssue { get; } = new(
        "Maschinell erstelltes Schreiben", "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
        "§ 37 Abs. 5 VwVfG; § 33 Abs. 5 SGB X; § 119 Abs. 3 AO", _checked);

    /// <summary>The offer of an accessible form to blind and partially sighted readers.</summary>
    public static LegalPhrase AccessibleForm { get; } = new(
        "Wahrnehmbare Form",
        "Sind Sie blind oder sehbehindert, erhalten Sie dieses Schreiben auf Wunsch ohne zusätzliche Kosten auch in einer Form, die " +
        "Sie wahrnehmen können.",
        "§ 10 BGG", _checked);

    /// <summary>All of them.</summary>
    public static ValueList<LegalPhrase> All { get; } =
    [
        Objection, SocialObjection, TaxObjection, Action, SocialAction, FineObjection, FineNotes, Hearing, ImmediateExecution,
        Reminder, AutomatedIssue, AccessibleForm,
    ];
}
