using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

/// <summary>The default style; = stands for a joint.</summary>
public sealed class CarefulHyphenationTests
{
    [Theory]
    [InlineData("Ihren", "Ihren")]
    [InlineData("einen", "einen")]
    [InlineData("Straße", "Straße")]
    [InlineData("Antrag", "An-trag")]
    [InlineData("Behörde", "Be-hörde")]
    [InlineData("Landeserlass", "Lan-des=erlass")]
    [InlineData("Tagebuch", "Tage=buch")]
    [InlineData("Kreisabgeordnete", "Kreis=abge-ord-nete")]
    public void Nothing_short_is_parted_from_a_word_or_from_a_joint(string word, string expected) =>
        Assert.Equal(expected, Show(word));

    [Theory]
    [InlineData("Städtepartnerschaften", "Städte=part-ner-schaf-ten")]
    [InlineData("Bundesverwaltungsgericht", "Bun-des=ver-wal-tungs=gericht")]
    [InlineData("Berichterstattung", "Be-richt=erstat-tung")]
    [InlineData("Schifffahrtsamt", "Schiff=fahrts=amt")]
    [InlineData("Brennnessel", "Brenn=nes-sel")]
    [InlineData("Stillleben", "Still=leben")]
    [InlineData("Betttuch", "Bett=tuch")]
    [InlineData("Zuckerfabrik", "Zu-cker=fabrik")]
    [InlineData("Fensterbank", "Fens-ter=bank")]
    [InlineData("Urinstinkt", "Ur-instinkt")]
    [InlineData("Leistungserbringer", "Leis-tungs=erbrin-ger")]
    [InlineData("Zweitwohnungsteuer", "Zweit=woh-nung=steuer")]
    [InlineData("Schoberdingverwaltung", "Scho-ber-ding=ver-wal-tung")]
    public void Joints_are_known(string word, string expected) => Assert.Equal(expected, Show(word));

    [Theory]
    [InlineData("Wertersatz", "Wert=ersatz")]
    [InlineData("Lärmermittlung", "Lärm=ermitt-lung")]
    [InlineData("Kanalerneuerung", "Ka-nal=erneue-rung")]
    [InlineData("Zielentgelt", "Ziel=ent-gelt")]
    [InlineData("Zolländerung", "Zoll=ände-rung")]
    [InlineData("Mieterneuerung", "Miet=erneue-rung")]
    [InlineData("Bauerhaltung", "Bau=erhal-tung")]
    [InlineData("Bauernverband", "Bau-ern=ver-band")]
    public void Prefixes_stay_with_what_they_belong_to(string word, string expected) => Assert.Equal(expected, Show(word));

    [Theory]
    [InlineData("Planersatz", "Planersatz")]
    [InlineData("Mieterhaltung", "Mieterhal-tung")]
    [InlineData("Wachstube", "Wachstube")]
    [InlineData("Staubecken", "Staubecken")]
    [InlineData("Druckerzeugnis", "Druckerzeug-nis")]
    [InlineData("Kreischorverband", "Kreischor=ver-band")]
    public void Where_a_word_can_be_read_in_two_ways_no_line_ends(string word, string expected) =>
        Assert.Equal(expected, Show(word));

    [Theory]
    [InlineData("Heidestraße 17", "Heidestraße 17")]
    [InlineData("Heidestraße\u00A017", "Heidestraße\u00A017")]
    [InlineData("Rathausplatz 1a", "Rathausplatz 1a")]
    [InlineData("Heidestraße und 17", "Heide=straße und 17")]
    [InlineData("12345 Musterstadt", "12345 Musterstadt")]
    [InlineData("112345 Musterstadt", "112345 Mus-ter=stadt")]
    [InlineData("Abschn. einschl.", "Abschn. einschl.")]
    [InlineData("OpenStreetMap", "OpenStreetMap")]
    [InlineData("BaFinverwaltung", "BaFinverwaltung")]
    [InlineData("AZ-12/Verwaltung4", "AZ-12/Verwaltung4")]
    public void Addresses_abbreviations_and_codes_stay_whole(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void What_stands_beside_a_text_tells_whether_it_belongs_to_an_address()
    {
        var breaks = new LineBreak[11];
        var german = HyphenationRules.Usual.For("de");

        Assert.Equal(0, german.Hyphenate("Heidestraße", breaks, behind: " 17"));
        Assert.Equal(0, german.Hyphenate("Musterstadt", breaks, before: "12345 "));
        Assert.Equal(1, german.Hyphenate("Heidestraße", breaks, before: "17 ", behind: " ist"));
    }

    [Fact]
    public void Word_processors_know_no_joints_and_part_two_letters() => Assert.Equal(
        "Ih-ren Städ-te-part-ner-schaf-ten",
        Show("Ihren Städtepartnerschaften", Hyphenator.German(HyphenationStyle.AsWordProcessors)));

    private static string Show(string text, Hyphenator? hyphenator = null)
    {
        var breaks = new LineBreak[text.Length];
        (hyphenator ?? HyphenationRules.Usual.For("de")).Hyphenate(text, breaks);
        return string.Concat(text.Select((character, at) => breaks[at] switch
        {
            LineBreak.None => "",
            LineBreak.JointHyphen => "=",
            LineBreak.AddedHyphen => "-",
            _ => "|",
        } + character));
    }
}
