using System.Text;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

public class HyphenatorTests
{
    // All that the rules permit, so that words show where they are divided.
    private static readonly Hyphenator German =
        Hyphenator.German(new HyphenationStyle { LettersAfter = 2, LettersBesideJoint = 1, LettersOfWord = 5 });

    // Hyphenated by hand under the rules of 2006 (Amtliches Regelwerk, §§ 107–113).
    [Theory]
    [InlineData("Ak-ten-zei-chen")]
    [InlineData("An-hö-rung")]
    [InlineData("An-trag-stel-le-rin")]
    [InlineData("Ar-beits-lo-sen-geld")]
    [InlineData("Auf-ent-halts-er-laub-nis")]
    [InlineData("Aus-lands-ge-sell-schaft")]
    [InlineData("Bau-ge-neh-mi-gung")]
    [InlineData("Be-deu-tung")]
    [InlineData("Be-hör-de")]
    [InlineData("Bür-ger-bü-ro")]
    [InlineData("Bür-ger-meis-ter")]
    [InlineData("Bun-des-mi-nis-te-ri-um")]
    [InlineData("Buß-geld-be-scheid")]
    [InlineData("Da-ten-schutz-be-auf-trag-te")]
    [InlineData("Dienst-ge-bäu-de")]
    [InlineData("Ein-la-dung")]
    [InlineData("Ein-woh-ner-mel-de-amt")]
    [InlineData("Fi-nanz-amt")]
    [InlineData("Frist-ver-län-ge-rung")]
    [InlineData("Füh-rer-schein")]
    [InlineData("Ge-büh-ren-be-scheid")]
    [InlineData("Ge-mein-de-ver-wal-tung")]
    [InlineData("Ge-schäfts-zei-chen")]
    [InlineData("Ge-sund-heits-amt")]
    [InlineData("Grund-steu-er")]
    [InlineData("Hal-te-stel-le")]
    [InlineData("Haus-halts-sat-zung")]
    [InlineData("Hilfs-be-reit-schaft")]
    [InlineData("Ju-gend-amt")]
    [InlineData("Kas-sen-zei-chen")]
    [InlineData("Kraft-fahr-zeug-zu-las-sung")]
    [InlineData("Kran-ken-ver-si-che-rung")]
    [InlineData("Kreis-tags-ab-ge-ord-ne-te")]
    [InlineData("Kul-tu-ren")]
    [InlineData("Lan-des-re-gie-rung")]
    [InlineData("Öf-fent-lich-keits-ar-beit")]
    [InlineData("Ober-bür-ger-meis-te-rin")]
    [InlineData("Ord-nungs-wid-rig-keit")]
    [InlineData("Per-so-nal-aus-weis")]
    [InlineData("Po-li-zei-prä-si-di-um")]
    [InlineData("Pres-se-re-fe-rat")]
    [InlineData("Rechts-be-helfs-be-leh-rung")]
    [InlineData("Ren-ten-ver-si-che-rungs-trä-ger")]
    [InlineData("Sach-be-ar-bei-te-rin")]
    [InlineData("So-zi-al-hil-fe")]
    [InlineData("Staats-se-kre-tär")]
    [InlineData("Städ-te-part-ner-schaf-ten")]
    [InlineData("Steu-er-num-mer")]
    [InlineData("Stra-ße")]
    [InlineData("Ter-min-hin-weis")]
    [InlineData("Über-wei-sung")]
    [InlineData("Um-welt-amt")]
    [InlineData("Ver-an-stal-tung")]
    [InlineData("Ver-kehrs-mit-tel")]
    [InlineData("Ver-wal-tungs-ge-richt")]
    [InlineData("Voll-stre-ckung")]
    [InlineData("Wi-der-spruchs-be-scheid")]
    [InlineData("Will-kom-mens-kul-tur")]
    [InlineData("Zu-stän-dig-keit")]
    [InlineData("Zu-stel-lung")]
    [InlineData("Zu-wan-de-rung")]
    public void Official_words_break_between_their_syllables(string hyphenated) =>
        Assert.Equal(hyphenated, Show(hyphenated.Replace("-", "")));

    // The patterns are cautious: they miss a break here and there rather than allow a wrong one. Parts of compounds help.
    [Theory]
    [InlineData("Be-richt-er-stat-tung", "Be-richt-erstat-tung")]
    [InlineData("Um-satz-steu-er-vor-an-mel-dung", "Um-satz-steu-er-vor-anmel-dung")]
    public void Some_permitted_breaks_are_missed_by_the_patterns_alone(string permitted, string found)
    {
        Assert.Equal(found, Show(permitted.Replace("-", ""), Hyphenator.German(HyphenationStyle.AsWordProcessors)));
        Assert.Equal(permitted, Show(permitted.Replace("-", "")));
    }

    [Theory]
    [InlineData("Enga-gement")]
    [InlineData("Kultu-ren")]
    [InlineData("Integrations-staatssekretär")]
    [InlineData("In-tegration")]
    [InlineData("Bedeu-tung")]
    public void Breaks_of_a_real_letter_are_possible(string brokenLine)
    {
        var breaks = new LineBreak[brokenLine.Length - 1];
        German.Hyphenate(brokenLine.Replace("-", ""), breaks);
        Assert.True(breaks[brokenLine.IndexOf('-')] is LineBreak.AddedHyphen or LineBreak.JointHyphen);
    }

    [Theory]
    [InlineData("Integration", "In-te-gra-ti-on")]
    [InlineData("INTEGRATION", "INTEGRATION")]
    [InlineData("NRW", "NRW")]
    [InlineData("GmbH", "GmbH")]
    [InlineData("BGBl", "BGBl")]
    [InlineData("BAföG", "BAföG")]
    [InlineData("KollegInnen", "Kol-le-gIn-nen")]
    [InlineData("Kolleg:innen", "Kol-leg:in-nen")]
    [InlineData("Grimm’sche", "Grimm’sche")]
    [InlineData("(„Zuwanderung“),", "(„Zu-wan-de-rung“),")]
    [InlineData("Zuwanderung durch Bildung", "Zu-wan-de-rung durch Bil-dung")]
    [InlineData("Straßen/Plätze", "Stra-ßen/Plät-ze")]
    [InlineData("Raum4711Nord", "Raum4711Nord")]
    [InlineData("Wałęsaplatz", "Wałęsaplatz")]
    [InlineData("poststelle@mais.nrw.de", "poststelle@mais.nrw.de")]
    [InlineData("www.mais.nrw.de/integration", "www.mais.nrw.de/integration")]
    [InlineData("https://verwaltung/integration-heute", "https://verwaltung/integration-heute")]
    [InlineData("Veranstaltung.", "Ver-an-stal-tung.")]
    [InlineData("Bu\u0308rgerbu\u0308ro", "Bu\u0308r-ger-bu\u0308-ro")]
    [InlineData("BU\u0308RGER", "BU\u0308RGER")]
    [InlineData("Cafés", "Ca-fés")]
    [InlineData("ohne Auto", "ohne Auto")]
    [InlineData("", "")]
    [InlineData(" ", " ")]
    public void Hyphens_are_added_only_inside_words(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Nordrhein-Westfalen", "Nord-rhein-|West-fa-len")]
    [InlineData("E-Mail-Adresse", "E-Mail-|Adres-se")]
    [InlineData("Presse- und", "Pres-se- und")]
    [InlineData("Gru\u0308-ne", "Gru\u0308-|ne")]
    [InlineData("-freundschaften", "-freund-schaf-ten")]
    [InlineData("NRW-Ministerium", "NRW-|Mi-nis-te-ri-um")]
    [InlineData("24-Stunden-Dienst", "24-|Stun-den-|Dienst")]
    [InlineData("0211/855-3683", "0211/855-3683")]
    [InlineData("Presse\u2010Termin", "Pres-se\u2010|Ter-min")]
    [InlineData("Presse\u2011Termin", "Pres-se\u2011Ter-min")]
    public void Compounds_break_behind_their_hyphens(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Integrations\u00ADstaatssekretär", "Integrations\u00AD~staatssekretär")]
    [InlineData("Bau\u00ADamts-Leitung", "Bau\u00AD~amts-|Lei-tung")]
    [InlineData("NR\u00ADW", "NR\u00AD~W")]
    [InlineData("\u00ADTermin\u00AD", "\u00ADTermin\u00AD")]
    [InlineData("Ter\u00AD\u00ADmin", "Ter\u00AD\u00AD~min")]
    [InlineData("Ter\u00AD-min", "Ter\u00AD-|min")]
    [InlineData("info@landes\u00ADverwaltung.de", "info@landes\u00AD~verwaltung.de")]
    public void Words_with_soft_hyphens_break_only_there(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void A_zero_width_non_joiner_parts_no_word() => Assert.Equal("Auf\u200C-la-ge", Show("Auf\u200Clage"));

    [Fact]
    public void Minimums_keep_breaks_from_the_ends_of_a_word()
    {
        var strict = Hyphenator.German(new HyphenationStyle { LettersBefore = 4, LettersAfter = 5 });
        Assert.Equal("Inte-gration", Show("Integration", strict));
    }

    [Fact]
    public void A_minimum_below_one_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hyphenator(null, new DivisionLimits(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hyphenator(null, new DivisionLimits(1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hyphenator(null, new DivisionLimits(1, 1, BesideJoint: 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hyphenator(null, new DivisionLimits(1, 1, Word: 0)));
    }

    [Fact]
    public void Too_little_room_for_the_breaks_is_refused() =>
        Assert.Throws<ArgumentException>(() => German.Hyphenate("Termin", new LineBreak[5]));

    [Fact]
    public void The_number_of_breaks_is_told_and_old_marks_are_cleared()
    {
        var breaks = new LineBreak[11];
        Array.Fill(breaks, LineBreak.SoftHyphen);
        Assert.Equal(4, German.Hyphenate("Integration", breaks));
        Assert.Equal(4, breaks.Count(found => found != LineBreak.None));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("de-AT", true)]
    [InlineData("DE-ch", true)]
    [InlineData("den", false)]
    [InlineData("en", false)]
    [InlineData("", false)]
    public void Only_German_has_patterns(string languageTag, bool hasPatterns) =>
        Assert.Equal(hasPatterns, HyphenationRules.Usual.For(languageTag) != Hyphenator.None);

    [Fact]
    public void Without_patterns_hyphens_in_the_text_still_count() =>
        Assert.Equal("North-|West in\u00AD~tegration", Show("North-West in\u00ADtegration", Hyphenator.None));

    [Fact]
    public void A_word_of_unusual_length_breaks_like_its_parts()
    {
        var word = string.Concat(Enumerable.Repeat("verwaltung", 40));
        Assert.Equal(string.Join('-', Enumerable.Repeat("ver-wal-tung", 40)), Show(word));
    }

    [Fact]
    public void Usual_words_are_hyphenated_without_allocation()
    {
        const string text = "Nordrhein-Westfalen: Integrationsstaatssekretär, poststelle@mais.nrw.de";
        var breaks = new LineBreak[text.Length];
        German.Hyphenate(text, breaks);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            German.Hyphenate(text, breaks);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Writes - for an added hyphen, | behind a hard and ~ behind a soft one.</summary>
    private static string Show(string text, Hyphenator? hyphenator = null)
    {
        var breaks = new LineBreak[text.Length];
        (hyphenator ?? German).Hyphenate(text, breaks);
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            shown.Append(breaks[i] switch
            {
                LineBreak.AddedHyphen or LineBreak.JointHyphen => "-",
                LineBreak.HardHyphen => "|",
                LineBreak.SoftHyphen => "~",
                _ => "",
            }).Append(text[i]);
        }

        return shown.ToString();
    }
}
