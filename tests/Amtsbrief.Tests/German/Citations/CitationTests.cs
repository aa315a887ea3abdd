using Amtsbrief.German;
using Amtsbrief.German.Citations;
using CsCheck;

namespace Amtsbrief.Tests.German.Citations;

public sealed class CitationTests
{
    private static readonly CitationStyle _short = new(CitationForm.Shortest, RangeSign.SpacedEnDash);

    public static TheoryData<Citation, string, string, string> Table { get; } = new()
    {
        {
            Section([new("58", Part(CitationUnit.Paragraph, "1"), Part(CitationUnit.Sentence, "2"))], "VwGO"),
            "§ 58 Abs. 1 Satz 2 VwGO", "§ 58 Absatz 1 Satz 2 VwGO", "§ 58 Abs. 1 S. 2 VwGO"
        },
        { Section(["3", "4"]), "§§ 3 und 4", "§§ 3 und 4", "§§ 3 und 4" },
        { Section(["3", "4", "7"], "BGB"), "§§ 3, 4 und 7 BGB", "§§ 3, 4 und 7 BGB", "§§ 3, 4 und 7 BGB" },
        {
            Section([new(new CitedNumber("187", "193"))], "BGB"),
            "§§ 187 bis 193 BGB", "§§ 187 bis 193 BGB", "§§ 187 – 193 BGB"
        },
        { Section(["57"], "VwGO", Following.Onward), "§§ 57 ff. VwGO", "§§ 57 ff. VwGO", "§§ 57 ff. VwGO" },
        { Section(["57"], following: Following.Next), "§§ 57 f.", "§§ 57 f.", "§§ 57 f." },
        { Section(["35a"], "VwVfG"), "§ 35a VwVfG", "§ 35a VwVfG", "§ 35a VwVfG" },
        { Section(["31"], "SGB X"), "§ 31 SGB X", "§ 31 SGB X", "§ 31 SGB X" },
        {
            Section(["108"], "der Abgabenordnung"),
            "§ 108 der Abgabenordnung", "§ 108 der Abgabenordnung", "§ 108 der Abgabenordnung"
        },
        {
            Section([new("3", Part(CitationUnit.Paragraph, "1", "2")), new("4", Part(CitationUnit.Number, "3"))], "AO"),
            "§ 3 Abs. 1 und 2 und § 4 Nr. 3 AO", "§ 3 Absatz 1 und 2 und § 4 Nummer 3 AO", "§ 3 Abs. 1 und 2 und § 4 Nr. 3 AO"
        },
        {
            Section(
                [new("41", Part(CitationUnit.Paragraph, "2"), Part(CitationUnit.Number, "2"), Part(CitationUnit.Letter, "a"))]),
            "§ 41 Abs. 2 Nr. 2 Buchst. a", "§ 41 Absatz 2 Nummer 2 Buchstabe a", "§ 41 Abs. 2 Nr. 2 lit. a"
        },
        {
            Section([new("4", Part(CitationUnit.Number, "8"), Part(CitationUnit.Letter, "a"), Part(CitationUnit.DoubleLetter, "bb"))]),
            "§ 4 Nr. 8 Buchst. a Doppelbuchst. bb", "§ 4 Nummer 8 Buchstabe a Doppelbuchstabe bb",
            "§ 4 Nr. 8 lit. a Doppelbuchst. bb"
        },
        {
            Section([new("3", Part(CitationUnit.Paragraph, new CitedNumber("1", "3"))), "5"]),
            "§ 3 Abs. 1 bis 3 und § 5", "§ 3 Absatz 1 bis 3 und § 5", "§ 3 Abs. 1 – 3 und § 5"
        },
        {
            Article([new("3", Part(CitationUnit.Paragraph, "1"))], "GG"),
            "Art. 3 Abs. 1 GG", "Artikel 3 Absatz 1 GG", "Art. 3 Abs. 1 GG"
        },
        { Article(["1", "20"], "GG"), "Art. 1 und 20 GG", "Artikel 1 und 20 GG", "Art. 1 und 20 GG" },
        {
            Article(
                [new("6", Part(CitationUnit.Subparagraph, "1"), Part(CitationUnit.Letter, "f"), Part(CitationUnit.Clause, "2"))]),
            "Art. 6 UAbs. 1 Buchst. f Halbsatz 2", "Artikel 6 Unterabsatz 1 Buchstabe f Halbsatz 2",
            "Art. 6 UAbs. 1 lit. f Hs. 2"
        },
        {
            Section(
                [
                    new("48", Part(CitationUnit.Paragraph, "1"), Part(CitationUnit.Sentence, "1"))
                    {
                        Further =
                        [
                            [Part(CitationUnit.Paragraph, "2")],
                            [Part(CitationUnit.Paragraph, "3"), Part(CitationUnit.Number, "1")],
                        ],
                    },
                ],
                "VwVfG"),
            "§ 48 Abs. 1 Satz 1, Abs. 2, Abs. 3 Nr. 1 VwVfG", "§ 48 Absatz 1 Satz 1, Absatz 2, Absatz 3 Nummer 1 VwVfG",
            "§ 48 Abs. 1 S. 1, Abs. 2, Abs. 3 Nr. 1 VwVfG"
        },
        {
            Section([new("3", Part(CitationUnit.Paragraph, "2"))], "EStG", Following.Onward),
            "§ 3 Abs. 2 ff. EStG", "§ 3 Absatz 2 ff. EStG", "§ 3 Abs. 2 ff. EStG"
        },
        {
            Section([new("3", Part(CitationUnit.Paragraph, "2"))], following: Following.Next),
            "§ 3 Abs. 2 f.", "§ 3 Absatz 2 f.", "§ 3 Abs. 2 f."
        },
        {
            Section([new("3", Part(CitationUnit.Paragraph, "2")), "5"], "AO", Following.Onward),
            "§ 3 Abs. 2 und §§ 5 ff. AO", "§ 3 Absatz 2 und §§ 5 ff. AO", "§ 3 Abs. 2 und §§ 5 ff. AO"
        },
        {
            Section([new("31", Part(CitationUnit.Paragraph, "1"))], "VwVfG") with
            {
                With = [Section([new(new CitedNumber("187", "193"))], "BGB"), Article(["3"], "GG")],
            },
            "§ 31 Abs. 1 VwVfG i. V. m. §§ 187 bis 193 BGB i. V. m. Art. 3 GG",
            "§ 31 Absatz 1 VwVfG in Verbindung mit §§ 187 bis 193 BGB in Verbindung mit Artikel 3 GG",
            "§ 31 Abs. 1 VwVfG i. V. m. §§ 187 – 193 BGB i. V. m. Art. 3 GG"
        },
    };

    private static Gen<Citation> Citations { get; } = MakeCitations();

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void Given_a_citation_when_written_then_it_has_the_form_of_the_style_and_reads_back(
        Citation citation, string office, string statute, string shortest)
    {
        Assert.Equal(office, citation.ToString());
        Assert.Equal(statute, citation.ToString(CitationStyle.Statute));
        Assert.Equal(shortest, citation.ToString(_short));
        Assert.All([office, statute, shortest], text => Assert.Equal(citation, Citation.Parse(text)));
        Assert.Equal(citation, Citation.Parse(office.Replace(' ', '\u00A0')));
    }

    [Theory]
    [InlineData("§ 7a Abs. 1 Sätze 1 und 2 EStG", "§ 7a Abs. 1 Satz 1 und 2 EStG")]
    [InlineData("§ 10 Absätze 1 bis 3", "§ 10 Abs. 1 bis 3")]
    [InlineData("§ 10 Abs. 1 Nrn. 1 und 2 Halbs. 2 EStG", "§ 10 Abs. 1 Nr. 1 und 2 Halbsatz 2 EStG")]
    [InlineData("§ 3 Nummern 1, 2 und 5 Buchstaben a und b AO", "§ 3 Nr. 1, 2 und 5 Buchst. a und b AO")]
    public void Given_units_in_the_plural_when_read_then_they_are_no_part_of_the_law(string text, string office) =>
        Assert.Equal(office, Citation.Parse(text).ToString());

    [Theory]
    [InlineData("§ 1 Abs. 1 a BGB", "§ 1 Abs. 1a BGB")]
    [InlineData("§ 5 a", "§ 5a")]
    [InlineData("§§ 5 a bis 5 c und 7 f BGB", "§§ 5a bis 5c und 7f BGB")]
    [InlineData("§ 5 a f. BGB", null)]
    [InlineData("§§ 5 a f. BGB", "§§ 5a f. BGB")]
    [InlineData("§ 5a b BGB", null)]
    [InlineData("§ 31 i. V. m. § 187 BGB", "§ 31 i. V. m. § 187 BGB")]
    [InlineData("§ 31 VwVfG i.V.m. § 187 BGB", "§ 31 VwVfG i. V. m. § 187 BGB")]
    [InlineData("§ 31 VwVfG iVm § 187 BGB", "§ 31 VwVfG i. V. m. § 187 BGB")]
    [InlineData("§ 31 VwVfG in Verbindung mit §§ 57 ff. BGB", "§ 31 VwVfG i. V. m. §§ 57 ff. BGB")]
    [InlineData("§ 31 VwVfG i. V. m. BGB", null)]
    [InlineData("§ 31 i. V. m. ", null)]
    [InlineData("§ 3 Abs. 1 und Abs. 2 BGB", "§ 3 Abs. 1, Abs. 2 BGB")]
    [InlineData("§ 3 Abs. 1 und 2, Abs. 4 Satz 1 BGB", "§ 3 Abs. 1 und 2, Abs. 4 Satz 1 BGB")]
    [InlineData("§ 3 Abs. 2 ff., Abs. 5", null)]
    public void Given_another_spelling_when_read_then_it_is_written_in_the_usual_one(string text, string? office) =>
        Assert.Equal(office, Citation.TryParse(text, out var citation, out _) ? citation.ToString() : null);

    [Theory]
    [InlineData("§ 3 Sätze BGB")]
    [InlineData("")]
    [InlineData("§")]
    [InlineData("§58 VwGO")]
    [InlineData("§ 3 und 4")]
    [InlineData("§ 57 ff.")]
    [InlineData("§§ 3")]
    [InlineData("§ 3 Abs.")]
    [InlineData("§ 3, Abs. 2")]
    [InlineData("§ 3 und Art. 4 GG")]
    [InlineData("§ 3, § 4 Abs. 1, § 5")]
    [InlineData("§ 03 BGB")]
    [InlineData("§ 3 ")]
    [InlineData("§ 3 und § BGB")]
    [InlineData("§ 3 BGB\nund")]
    [InlineData("§§ 57 ff. und § 3")]
    public void Given_another_form_when_read_then_it_is_refused(string text) => Assert.Contains(
        "A citation is written", Assert.Throws<FormatException>(() => Citation.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_parts_that_are_no_citation_when_made_then_they_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Section([]));
        Assert.Throws<ArgumentException>(() => Section([new("3", new CitationPart(CitationUnit.Paragraph, []))]));
        Assert.Throws<ArgumentException>(() => Section(["3", (CitedProvision)null!]));
        Assert.Throws<ArgumentException>(() => Section([new("3", [null!])]));
        Assert.Throws<InvalidOperationException>(() => Section(["3"], following: (Following)9).ToString());
        Assert.Throws<ArgumentException>(() => Section([new("3") { Further = [[Part(CitationUnit.Paragraph, "1")]] }]));
        Assert.Throws<ArgumentException>(
            () => Section([new("3", Part(CitationUnit.Paragraph, "1")) { Further = [[]] }]));
        Assert.Throws<ArgumentException>(() => Section(["3"]) with { With = [null!] });
        Assert.Throws<ArgumentException>(() => Section(["3"]) with { With = [Section(["4"]) with { With = [Section(["5"])] }] });
        Assert.All(
            (string[])["", " BGB", "BGB ", "Abs. 1", "ff.", "und", "3 BGB", "§ BGB", "a BGB", "a", "BGB i. V. m.", "BGB iVm AO"],
            law => Assert.Throws<ArgumentException>(() => Section(["3"], law)));
        Assert.All(
            (string[])["", "0", "03", "3abc", "ab", "3 a", "A", "III", "123456789"],
            number => Assert.Throws<ArgumentException>(() => new CitedNumber(number)));
        Assert.Throws<ArgumentException>(() => new CitedNumber("3", ""));
    }

    [Fact]
    public void Given_any_citation_and_style_when_written_and_read_then_it_is_the_same() => Gen.Select(
        Citations, Gen.Enum<CitationForm>(), Gen.Enum<RangeSign>()).Sample((citation, form, sign) =>
            Assert.Equal(citation, Citation.Parse(citation.ToString(new CitationStyle(form, sign)))));

    private static Gen<Citation> MakeCitations()
    {
        var names = Gen.OneOf(Gen.Int[1, 2400].Select(number => $"{number}"), Gen.Int[1, 99].Select(number => $"{number}b"));
        var numbers = Gen.Select(names, names, Gen.Int[0, 4],
            (first, last, which) => new CitedNumber(first, which == 0 ? last : null));
        var letters = Gen.Int[0, 25].Select(letter => new CitedNumber($"{(char)('a' + letter)}"));
        var parts = Gen.Enum<CitationUnit>().SelectMany(unit =>
            (unit == CitationUnit.Letter ? letters : numbers).Array[1, 3]
                .Select(list => new CitationPart(unit, ValueList.From(list))));
        var lists = parts.Array[1, 3].Select(list => ValueList.From(list));
        var provisions = Gen.Select(numbers, Gen.OneOf(Gen.Const((ValueList<CitationPart>)[]), lists), lists.Array[0, 2],
            (number, list, further) =>
                new CitedProvision(number, list) { Further = list.IsEmpty ? [] : ValueList.From(further) });
        var whole = numbers.Select(number => new CitedProvision(number));
        var citations = Gen.Select(
            Gen.Enum<CitationSign>(), Gen.OneOf(provisions.Array[1, 4], whole.Array[1, 4]), Gen.Int[0, 4], Gen.Enum<Following>(),
            (sign, list, which, following) => new Citation(
                sign,
                ValueList.From(list),
                ((string?[])["VwGO", "SGB X", "der Satzung", "fiktives Gesetz", null])[which],
                following));
        return Gen.Select(citations, citations.Array[0, 2], (first, with) => first with { With = ValueList.From(with) });
    }

    private static Citation Section(
        ValueList<CitedProvision> provisions, string? law = null, Following following = Following.None) =>
        new(CitationSign.Section, provisions, law, following);

    private static Citation Article(ValueList<CitedProvision> provisions, string? law = null) =>
        new(CitationSign.Article, provisions, law);

    private static CitationPart Part(CitationUnit unit, params ValueList<CitedNumber> numbers) => new(unit, numbers);
}
