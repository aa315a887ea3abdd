using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Linting;
using Amtsbrief.Recipients;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

/// <summary>What is right, or may be, and looks like what rules find.</summary>
public sealed class LintSilenceTests
{
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    public static TheoryData<string> Texts =>
    [
        "Der Antrag vom 05.03.2027 liegt vor.", "Der Antrag vom 2027-03-05 liegt vor.", "Abschnitt 2.1.10 der Anlage, Nr. 1.2.27",
        "DIN 5008:2020 und Version 1.2.27 gelten, die Ziffer 4.10.12 nicht.", "Az. 34-6.2/2027-118 und II A 2 - 17",
        "Von 8 bis 12 Uhr und 8 – 12 Uhr sowie um 14:30 Uhr.", "Das Verhältnis ist 5 : 1, der Maßstab 1 : 1000.",
        "Die Verordnung 12.30 bleibt.", "Es sind 14.00 EUR zu viel? Nein, 14,00 EUR.", "um 10:22:09 Uhr", "um 0 Uhr oder 24 Uhr",
        "Die Jahre 2019 – 2021 und die Wahlperiode.", "Satz 2019-2021-4 der Akten", "Die Nummern 5-7 sind frei.",
        "Sie erreichen uns unter Telefon 0211 855-5 oder +49 211 855-5.", "Die Akte 0211/8371662 ist da.",
        "Verordnung 012/2027, Drucksache 0815/4711", "Rufen Sie die 115 oder 0180 2 12334 an.", "Unser Fax: 0211 8371662, Zimmer 12",
        "IBAN DE33 1002 0500 0001 1947 00, BIC BFSWDE33BER", "Kassenzeichen 7734 0118 2", "Im Jahr 12345 v. Chr.",
        "Zahlen Sie 1.234,56 EUR, 50 EUR oder 50,00 €.", "Beträge in EUR und in € sind gleich.", "Die Abgasnorm Euro 6 gilt.",
        "Es sind 12345 Stück und die Postleitzahl 12345.", "eine 30%ige Senkung, die 5%-Hürde, 30 % davon", "im A4-Format, 5G und 3D",
        "nach § 3 Abs. 1 Satz 2 VwVfG, §§ 3 und 4, § 35a GmbHG", "das Zeichen „§“ in Klammern (§)", "Muster & Söhne GmbH, Meyer & Co.",
        "und/oder, Bürgerinnen/Bürger, km/h, 2/3 davon", "Meyer ./. Schulze und 217 // W 39", "z. B. hier, d. h. so, u. a. dort usw.",
        "im Sinne von Art. 3 GG i. V. m. § 2.", "J. F. Muster und e. V.", "Wie gesagt … und so weiter...", "Ver… und „so …“.",
        "„Gärten“, ‚innen‘, »Beete« und ‹hier›", "So geht’s, Klaus’ Haus", "Vor- und Nachname, Nord-Süd-Straße, -1 und - 2", "Kosten in EUR 2027",
        "Der Antrag – wie besprochen – ist da.", "Die Brücke Berlin–Hamburg und Müller-Lüdenscheidt", "Ein 19\" großer Schirm",
        "Die Anlage zur Abwasserreinigung ist genehmigt, ebenso die Anlage der Gärten.", "Dem Antrag beigefügte Unterlagen fehlen.",
        "Ihre beigefügten Belege haben wir geprüft.", "Legen Sie dem Antrag bitte Belege bei.",
        "Die Entscheidung liegt bei der Gemeinde.", "Beigefügt waren drei Pläne.", "Es steht (0 30) zur Pause.", "+49 20 270.211 EUR", "Haus S. 5-7-A, Akte Nr. 3-5",
        "Die Fläche hat 12 m² und 3 m³.",
        "Fragen? Gern! Antworten: ja; nein.", "Schreiben Sie an post@muster.example oder https://www.muster.example/a--b,c;d.",
        "Am 1. März, im Sept. und am 3. Quartal.", "Sehen Sie S. 5 f. oder 5 ff.", "1. Mai: frei", "a) und b)", "Nr. 5, Bd. II, Kap. 3",
        "Er wohnt in der D-Straße 12345 Tage.", "Das ist i. O.", "von Montag bis Freitag, Mo – Fr", "a b c d sind Variablen",
        "3 < 5 und 2 + 3 = 5", "Herrn Muster, 10 Uhr, nur", "Das Konto 010020500 Euro genannt",
    ];

    public static TheoryData<string> Subjects =>
    [
        "Betreffende Unterlagen", "Betreuung Ihres Kindes", "Wann ziehen Sie um?", "Muster e. V.", "Anmeldung zur 3.", "Antrag usw.",
        "Ruhestand a. D.",
    ];

    public static TheoryData<string, string> Salutations => new()
    {
        { "Frau Dr. Erika Mustermann", "Sehr geehrte Frau Dr. Mustermann," },
        { "Frau Prof. Dr. Erika Mustermann", "Sehr geehrte Frau Professorin Mustermann," },
        { "Frau Ministerin Erika Mustermann", "Sehr geehrte Frau Ministerin," },
        { "Frau Erika Mustermann", "Sehr geehrte Frau Präsidentin," },
        { "Frau Erika Gräfin von Beispiel", "Sehr geehrte Frau Gräfin von Beispiel," },
        { "Frau Anna und Herrn Max Beispiel", "Sehr geehrte Frau Beispiel, sehr geehrter Herr Beispiel," },
        { "Frau Anna und Herrn Max Beispiel", "Sehr geehrte Frau und sehr geehrter Herr Beispiel," },
        { "Familie Beispiel", "Sehr geehrte Familie Beispiel," },
        { "Kim Muster", "Guten Tag Kim Muster," },
        { "Muster GmbH", "Sehr geehrte Frau Probe," },
        { "Herrn Max Müller-Lüdenscheidt", "Sehr geehrter Herr Müller-Lüdenscheidt," },
        { "Herrn Rechtsanwalt Max Muster", "Sehr geehrter Herr Muster!" },
        { "Frau Erika Mustermann", "Liebe Frau Mustermann," },
    };

    public static TheoryData<string> Addresses =>
    [
        "Andreas Muster", "Anna Muster", "Firma Muster", "Muster Firma AG", "Musterverein e. V.", "Herrn Muster", "Herrmann Muster",
        "Zu den Eichen", "An der Schleuse e. V.", "Herr Bau GmbH", "Muster & Co. KG", "Antje Probe jun.", "Stadtverwaltung, Amt 5", "Praxis Dr. med. Muster",
    ];

    public static TheoryData<string> Streets =>
        ["Musterweg 16 a", "Musterweg 25 – 27", "Musterweg 1", "Hauptstr. 5", "C 4, 12", "Platz des 17. Juni 1", "Straße 12-34 b 5"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Given_a_right_text_when_linted_then_nothing_is_found(string text) =>
        AssertSilent(Letters.Postal.SayingText(text));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Given_a_right_subject_when_linted_then_nothing_is_found(string subject) =>
        AssertSilent(Letters.Postal with { Subject = [subject] });

    [Theory]
    [MemberData(nameof(Salutations))]
    public void Given_a_right_salutation_when_linted_then_nothing_is_found(string name, string salutation) =>
        AssertSilent(Letters.Postal with { Recipient = To(name), Salutation = [salutation] });

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Given_a_right_line_of_an_address_when_linted_then_nothing_is_found(string line) =>
        AssertSilent(Letters.Postal with { Recipient = To(line), Salutation = [] });

    [Theory]
    [MemberData(nameof(Streets))]
    public void Given_a_right_street_when_linted_then_nothing_is_found(string street) => AssertSilent(Letters.Postal with
    {
        Recipient = new PostalRecipient { Names = ["Erika Mustermann"], Address = Letters.Address with { Street = street } },
        Salutation = [],
    });

    [Fact]
    public void Given_a_foreign_passage_when_linted_then_nothing_is_found() => AssertSilent(Letters.Postal.SayingText(
        ["der Titel ", new LanguageRun("en", "“Rivers—without   Borders” at 14.00 Uhr"), " steht."]));

    [Fact]
    public void Given_items_and_cells_that_look_like_marks_when_linted_then_nothing_is_found() => AssertSilent(Letters.Postal.Saying(
        new ListBlock { Items = ["1. Mai", "-5 °C", "3. Quartal", "a) und b)"] },
        new TableBlock { Columns = [new(), new()], Rows = [["Betrag", "Monat"], ["EUR 50", "5. Apr. 2027"], ["–", "-"]] }));

    [Fact]
    public void Given_enclosures_that_the_text_mentions_when_linted_then_nothing_is_found()
    {
        AssertSilent(Letters.Postal.SayingText("das Merkblatt sagt mehr.") with { Enclosures = ["Merkblatt (2 Seiten)"] });
        AssertSilent(Letters.Postal.SayingText("Näheres sagt die Anlage.") with { Enclosures = ["Plan"] });
        AssertSilent(Letters.Postal.SayingText("als Anlage erhalten Sie einen Plan.") with { Enclosures = ["Lageplan"] });
    }

    private static PostalRecipient To(string line) => new() { Names = [line], Address = Letters.Address };

    private static void AssertSilent(Letter letter)
    {
        Assert.Equal([], LetterLint.Check(letter, _formB).Select(finding => $"{finding} [{finding.Passage?.Text}]"));
        Assert.Equal(letter, LetterLint.Correct(letter, _formB));
    }
}
