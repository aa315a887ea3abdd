using Amtsbrief.German.Names;
using Amtsbrief.Json;
using Amtsbrief.Recipients;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Json;
using CsCheck;

namespace Amtsbrief.Tests;

public sealed class SalutationTests
{
    private static readonly Person _anna = new()
    {
        FormOfAddress = FormOfAddress.Frau, Name = new() { Titles = "Dr.", Given = "Anna", Family = "Beispiel" },
    };

    private static readonly Person _max = new()
    {
        FormOfAddress = FormOfAddress.Herr, Name = new() { Given = "Max", Family = "Muster" },
    };

    private static readonly Person _kim = new() { Name = new() { Given = "Kim", Family = "Muster" } };

    public static TheoryData<Recipient, string, string> Recipients => new()
    {
        { To(_anna), "Sehr geehrte Frau Dr. Beispiel,", "Guten Tag Dr. Anna Beispiel," },
        { To(_max), "Sehr geehrter Herr Muster,", "Guten Tag Max Muster," },
        { To(_kim), "Guten Tag Kim Muster,", "Guten Tag Kim Muster," },
        { To(_max with { Profession = "Rechtsanwalt" }), "Sehr geehrter Herr Muster,", "Guten Tag Max Muster," },
        { To(_kim with { Salutation = "Hallo Kim," }), "Hallo Kim,", "Hallo Kim," },
        {
            To(new() { FormOfAddress = FormOfAddress.Frau, Name = "Erika Muster" }), "Sehr geehrte Frau Erika Muster,",
            "Guten Tag Erika Muster,"
        },
        {
            Couple(_anna, _max), "Sehr geehrte Frau Dr. Beispiel, sehr geehrter Herr Muster,",
            "Guten Tag Dr. Anna Beispiel und Max Muster,"
        },
        { Couple(_kim, _max), "Guten Tag Kim Muster, sehr geehrter Herr Muster,", "Guten Tag Kim Muster und Max Muster," },
        { Couple(_kim, _kim), "Guten Tag Kim Muster und Kim Muster,", "Guten Tag Kim Muster und Kim Muster," },
        {
            Couple(_kim with { Salutation = "Liebe Kim," }, _kim), "Liebe Kim, guten Tag Kim Muster,",
            "Liebe Kim, guten Tag Kim Muster,"
        },
        { Company(_max), "Sehr geehrter Herr Muster,", "Guten Tag Max Muster," },
        { Company(null), "Sehr geehrte Damen und Herren,", "Guten Tag," },
        { Authority(_anna), "Sehr geehrte Frau Dr. Beispiel,", "Guten Tag Dr. Anna Beispiel," },
        { Authority(null), "Sehr geehrte Damen und Herren,", "Guten Tag," },
        { Household("Familie Muster"), "Sehr geehrte Familie Muster,", "Guten Tag Familie Muster," },
        { Household("Eheleute Muster"), "Sehr geehrte Eheleute Muster,", "Guten Tag Eheleute Muster," },
        { Household("Familie "), "Sehr geehrte Damen und Herren,", "Guten Tag," },
        { Household("Kim Muster"), "Sehr geehrte Damen und Herren,", "Guten Tag," },
        { new GroupRecipient { Lines = ["An alle"] }, "Sehr geehrte Damen und Herren,", "Guten Tag," },
        {
            new GroupRecipient { Lines = ["An alle"], SpokenName = "Kolleginnen und Kollegen" },
            "Sehr geehrte Kolleginnen und Kollegen,", "Guten Tag Kolleginnen und Kollegen,"
        },
        {
            new PostalRecipient { Names = ["Frau", "Erika Muster"], Address = Letters.Address },
            "Sehr geehrte Damen und Herren,", "Guten Tag,"
        },
    };

    [Theory]
    [MemberData(nameof(Recipients))]
    public void Given_a_recipient_when_greeted_then_the_style_decides(Recipient recipient, string formal, string neutral)
    {
        Assert.Equal([formal], Salutation.For(recipient, SalutationStyle.Formal));
        Assert.Equal([neutral], Salutation.For(recipient, SalutationStyle.Neutral));
    }

    [Theory]
    [InlineData("Prof. Dr.", "Professorin Dr. ", "Professor Dr. ", "Prof. Dr. ")]
    [InlineData("Prof.", "Professorin ", "Professor ", "Prof. ")]
    [InlineData("Univ.-Prof. Dr.-Ing.", "Professorin Dr. ", "Professor Dr. ", "Prof. Dr. ")]
    [InlineData("Prof. em. Dr. Dr. h. c. mult.", "Professorin Dr. ", "Professor Dr. ", "Prof. Dr. ")]
    [InlineData("Dr. Dr.", "Dr. ", "Dr. ", "Dr. ")]
    [InlineData("Dr. h. c.", "Dr. ", "Dr. ", "Dr. ")]
    [InlineData("Dr.\u00A0med.", "Dr. ", "Dr. ", "Dr. ")]
    [InlineData("PD Dr.", "Dr. ", "Dr. ", "Dr. ")]
    [InlineData("Dipl.-Ing.", "", "", "")]
    [InlineData(null, "", "", "")]
    public void Given_titles_when_spoken_then_professors_and_doctors_are_once(
        string? titles, string frau, string herr, string none)
    {
        Person Named(FormOfAddress form) =>
            new() { FormOfAddress = form, Name = new() { Titles = titles, Given = "Kim", Family = "Muster" } };

        Assert.Equal([$"Sehr geehrte Frau {frau}Muster,"], Formal(Named(FormOfAddress.Frau)));
        Assert.Equal([$"Sehr geehrter Herr {herr}Muster,"], Formal(Named(FormOfAddress.Herr)));
        Assert.Equal([$"Guten Tag {none}Kim Muster,"], Formal(Named(FormOfAddress.None)));
        Assert.Equal(
            [$"Guten Tag {none}Kim Muster,"], Salutation.For([Named(FormOfAddress.Frau)], SalutationStyle.Neutral));
    }

    [Theory]
    [InlineData("Prof. Dr.", SpokenTitles.Highest, "Professorin ")]
    [InlineData("Dr. h. c.", SpokenTitles.Highest, "Dr. ")]
    [InlineData("Dipl.-Ing.", SpokenTitles.Highest, "")]
    [InlineData("Prof. Dr.", SpokenTitles.None, "")]
    public void Given_house_rules_when_greeted_then_they_choose_the_titles(string titles, SpokenTitles choice, string spoken) =>
        Assert.Equal(
            [$"Sehr geehrte Frau {spoken}Muster,"],
            Salutation.For(
                [new() { FormOfAddress = FormOfAddress.Frau, Name = new() { Titles = titles, Family = "Muster" } }],
                SalutationStyle.Formal with { Titles = choice }));

    [Theory]
    [InlineData("Ministerin", null, "Sehr geehrte Frau Ministerin,")]
    [InlineData("Bundesministerin der Finanzen", null, "Sehr geehrte Frau Bundesministerin,")]
    [InlineData("Staatssekretärin a. D.", null, "Sehr geehrte Frau Staatssekretärin,")]
    [InlineData("Regierende Bürgermeisterin von Musterstadt", null, "Sehr geehrte Frau Regierende Bürgermeisterin,")]
    [InlineData("Leiterin des Referats 42", "Referatsleiterin", "Sehr geehrte Frau Referatsleiterin,")]
    [InlineData("komm. Leiterin", null, "Sehr geehrte Frau komm. Leiterin,")]
    public void Given_an_office_when_greeted_then_it_stands_in_place_of_the_name(string title, string? spoken, string expected) =>
        Assert.Equal([expected], Formal(_anna with { Office = new() { Title = title, Spoken = spoken } }));

    [Theory]
    [InlineData(FormOfAddress.Frau, null, "Gräfin von", "Sehr geehrte Frau Gräfin von Muster,")]
    [InlineData(FormOfAddress.Herr, "Dr.", "Freiherr zu", "Sehr geehrter Herr Dr. Freiherr zu Muster,")]
    [InlineData(FormOfAddress.None, null, "Freifrau von", "Guten Tag Jo Freifrau von Muster,")]
    public void Given_a_title_of_nobility_when_greeted_then_it_stands_before_the_family_name(
        FormOfAddress form, string? titles, string nobility, string expected) => Assert.Equal(
        [expected],
        Formal(new()
        {
            FormOfAddress = form, Name = new() { Titles = titles, Given = "Jo", Nobility = nobility, Family = "Muster" },
        }));

    [Fact]
    public void Given_a_person_that_is_null_when_greeted_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Salutation.For(To(null!), SalutationStyle.Formal));
        Assert.Throws<ArgumentException>(() => Salutation.For(To(new() { Name = null! }), SalutationStyle.Formal));
        Assert.Throws<ArgumentException>(() => Salutation.For([_anna, null!], SalutationStyle.Formal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00AD")]
    public void Given_a_name_that_shows_nothing_when_greeted_then_it_is_refused_and_the_check_of_a_letter_reports_it(string name)
    {
        var person = _anna with { Name = new() { Family = name } };
        var group = new GroupRecipient { Lines = ["An alle"], SpokenName = name };

        Assert.Throws<ArgumentException>(() => Salutation.For(To(person), SalutationStyle.Formal));
        Assert.Throws<ArgumentException>(() => Salutation.For(Couple(_anna, person), SalutationStyle.Neutral));
        Assert.Throws<ArgumentException>(() => Salutation.For([_anna, person], SalutationStyle.Formal));
        Assert.Throws<ArgumentException>(() => Salutation.For(group, SalutationStyle.Formal));
        Assert.All(
            (Recipient[])[To(person), Couple(_anna, person), Company(person), Authority(person), group],
            recipient => Assert.Contains(
                LetterCheck.Check(
                    Letters.Postal with { Recipient = recipient, Salutation = Salutation.Derived },
                    BuiltInTemplates.Din5008FormB),
                finding => finding is { Code: FindingCodes.EmptyText, Severity: Severity.Error }));
    }

    [Fact]
    public void Given_persons_when_greeted_in_English_then_a_title_takes_the_place_of_the_form_of_address() => Assert.Equal(
        ["Dear Dr Beispiel,", "dear Professor Muster,", "dear Kim Muster,", "dear Dr Muster,", "dear Mr Muster,"],
        Salutation.For(
            [
                _anna, _max with { Name = _max.Name with { Titles = "Prof. Dr." } }, _kim,
                _kim with { Name = _kim.Name with { Titles = "Dr." } }, _max,
            ],
            SalutationStyle.English));

    [Fact]
    public void Given_a_style_with_nulls_when_persons_are_greeted_then_it_is_refused() => Assert.All(
        (SalutationStyle[])
        [
            SalutationStyle.Formal with { Frau = null! }, SalutationStyle.Formal with { Herr = null! },
            SalutationStyle.Formal with { WithoutForm = null! }, SalutationStyle.Formal with { Group = null! },
            SalutationStyle.Formal with { Unknown = null! }, SalutationStyle.Formal with { And = null! },
            SalutationStyle.Formal with { HerProfessor = null! }, SalutationStyle.Formal with { HisProfessor = null! },
            SalutationStyle.Formal with { Doctor = null! },
        ],
        style =>
        {
            Assert.Throws<ArgumentException>(() => Salutation.For(To(_anna), style));
            Assert.Throws<ArgumentException>(() => Salutation.For((ValueList<Person>)[], style));
        });

    [Fact]
    public void Given_several_persons_when_greeted_then_each_has_a_line_and_further_ones_begin_small()
    {
        Assert.Equal(
            ["Sehr geehrte Frau Dr. Beispiel,", "sehr geehrter Herr Muster,", "guten Tag Kim Muster,"],
            Salutation.For([_anna, _max, _kim], SalutationStyle.Formal));
        Assert.Equal(["Sehr geehrte Damen und Herren,"], Salutation.For((ValueList<Person>)[], SalutationStyle.Formal));
    }

    [Fact]
    public void Given_a_couple_when_house_rules_ask_for_two_lines_then_each_has_one() => Assert.Equal(
        ["Sehr geehrte Frau Dr. Beispiel,", "sehr geehrter Herr Muster,"],
        Salutation.For(
            Couple(_anna, _max), SalutationStyle.Formal with { Couples = CoupleSalutation.LineEach }));

    [Fact]
    public void Given_braces_in_a_name_when_greeted_then_they_stay_what_they_are() => Assert.Equal(
        ["Guten Tag {name} {fullName},"], Formal(new() { Name = new() { Given = "{name}", Family = "{fullName}" } }));

    [Fact]
    public void Given_a_derived_salutation_when_resolved_then_the_template_words_it()
    {
        var letter = Letters.Postal with { Recipient = To(_anna), Salutation = Salutation.Derived };
        var neutral = BuiltInTemplates.Din5008FormB with { Salutations = SalutationStyle.Neutral };

        Assert.Contains("Sehr geehrte Frau Dr.\u00A0Beispiel,", Printed(letter, BuiltInTemplates.Din5008FormB));
        Assert.Contains("Guten Tag Dr.\u00A0Anna Beispiel,", Printed(letter, neutral));
        Assert.Empty(LetterCheck.Check(letter, neutral));
    }

    [Theory]
    [InlineData("\"derived\"", "derived", true)]
    [InlineData("[\"Guten Tag,\"]", "Guten Tag,", false)]
    [InlineData("[]", "", false)]
    public void Given_a_salutation_in_json_when_read_then_it_is_lines_or_derived(string json, string text, bool derived)
    {
        var letter = LetterJson.Read(JsonSamples.With("\"subject\"", $"\"salutation\": {json}, \"subject\""));

        Assert.Equal((text, derived), (letter.Salutation.ToString(), letter.Salutation.IsDerived));
        Assert.Equal(letter, LetterJson.Read(LetterJson.Write(letter)));
    }

    [Fact]
    public void Given_anything_for_names_when_greeted_then_lines_come_out_and_nothing_is_thrown() => Gen.Select(
        Gen.Char['\0', '\uFFFF'].Array[0, 12].Select(units => new string(units)).Null().Array[6],
        Gen.Enum<FormOfAddress>(), Gen.Enum<SpokenTitles>(), Gen.Enum<CoupleSalutation>())
        .Sample((texts, form, titles, couples) =>
        {
            var person = new Person
            {
                FormOfAddress = form,
                Name = new() { Titles = texts[0], Given = texts[1], Nobility = texts[2], Family = texts[3] + "x" },
                Office = texts[4] is { } title ? new() { Title = title, Spoken = texts[5] } : null,
            };
            var style = SalutationStyle.Formal with { Titles = titles, Couples = couples };

            Assert.Single(Salutation.For(To(person), style));
            Assert.Equal(couples == CoupleSalutation.LineEach ? 2 : 1, Salutation.For(Couple(person, _max), style).Count());
            Assert.Equal(2, Salutation.For([person, person], style).Count());
            Assert.NotEmpty(Salutation.For(Household(texts[3] ?? ""), style));
        });

    private static IEnumerable<string> Printed(Letter letter, Template template) =>
        LetterCheck.Resolve(letter, template).Texts().Select(printed => printed.Text.PlainText);

    private static Salutation Formal(Person person) => Salutation.For(To(person), SalutationStyle.Formal);

    private static PersonRecipient To(Person person) => new() { Person = person, Address = Letters.Address };

    private static CoupleRecipient Couple(Person first, Person second) =>
        new() { First = first, Second = second, Address = Letters.Address };

    private static CompanyRecipient Company(Person? contact) =>
        new() { Company = "Muster GmbH", Contact = contact, Address = Letters.Address };

    private static AuthorityRecipient Authority(Person? contact) =>
        new() { Authority = "Musteramt", Contact = contact, Address = Letters.Address };

    private static HouseholdRecipient Household(string name) => new() { Name = name, Address = Letters.Address };
}
