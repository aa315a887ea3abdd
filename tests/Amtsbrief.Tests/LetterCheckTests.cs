using Amtsbrief.Characters;
using Amtsbrief.Inlines;
using Amtsbrief.Linting;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Checking;
using CsCheck;

namespace Amtsbrief.Tests;

public sealed class LetterCheckTests
{
    private static IEnumerable<Template> Templates =>
    [
        .. BuiltInTemplates.All,
        BuiltInTemplates.Din5008FormA.WithIntegratedReturnLine(),
        BuiltInTemplates.SideColumn.WithStampArea(),
        BuiltInTemplates.Federal.ToLargePrint() with
        {
            Type = BuiltInTemplates.Federal.Type with { ReturnLineFloor = 6.Pt },
        },
    ];

    [Fact]
    public void Given_any_letter_when_checked_then_nothing_is_thrown_and_all_paths_lead_into_the_letter() =>
        Gen.Select(RandomLetters.All, Gen.OneOf([.. Templates])).Sample((letter, template) =>
        {
            var findings = LetterCheck.Check(letter, template);
            Assert.All(findings, finding => Assert.True(ModelPath.Exists(letter, template, finding.Path), finding.ToString()));
            Assert.Equal(findings, LetterCheck.Check(letter, template));
            Assert.All(
                LetterCheck.Check(letter, template, LintProfiles.All),
                finding => Assert.True(ModelPath.Exists(letter, template, finding.Path), finding.ToString()));
            if (findings.All(finding => finding.Severity != Severity.Error))
            {
                Assert.Equal(Din91379.Compose(letter.Sender.Name), LetterCheck.Resolve(letter, template).Author);
            }
        },
        iter: 800,
        print: drawn => $"{drawn.Item1.GetHashCode():X8} in {drawn.Item2.Name}");

    [Fact]
    public void Given_no_letter_or_no_template_when_checked_then_the_argument_is_named()
    {
        Assert.Throws<ArgumentNullException>("letter", () => LetterCheck.Check(null!, BuiltInTemplates.SideColumn));
        Assert.Throws<ArgumentNullException>("template", () => LetterCheck.Check(Letters.Postal, null!));
    }

    [Fact]
    public void Given_a_letter_with_errors_when_resolved_then_the_exception_carries_all_findings_and_names_the_errors()
    {
        var letter = Letters.Postal with { Salutation = [], Subject = [] };
        var exception = Assert.Throws<LetterInvalidException>(() => LetterCheck.Resolve(letter, BuiltInTemplates.Din5008FormB));
        Assert.Equal(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB), exception.Findings);
        Assert.Contains("error AB102 at subject: A letter needs a subject.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AB103", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_letter_with_warnings_alone_when_resolved_then_it_is_resolved()
    {
        var letter = (Letters.Postal with { Salutation = [] }).SayingText("am Montag, 31. März 2017");
        Assert.Equal(
            [Severity.Info, Severity.Warning],
            LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB).Select(finding => finding.Severity));
        Assert.Equal(letter.Language, LetterCheck.Resolve(letter, BuiltInTemplates.Din5008FormB).Language);
    }

    [Fact]
    public void Given_characters_that_renderers_draw_as_others_when_checked_then_they_are_right() =>
        Assert.Empty(LetterCheck.Check(
            Letters.Postal.SayingText("§\u00A05, Nr.\u202F7, Semi\u2011kolon, Öffent\u00ADlich\u00ADkeit"),
            BuiltInTemplates.SideColumn));

    [Fact]
    public void Given_a_character_that_cannot_be_printed_many_times_when_checked_then_one_finding_counts_it()
    {
        var letter = Letters.Postal.SayingText(["Text \u4E2D", new Strong(new string('\u4E2D', 5_000)), " \u4E2D"]);
        var finding = Assert.Single(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB));
        Assert.Contains("5002 times, first at position 5.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_an_own_block_that_throws_when_checked_then_its_exception_passes_through_unchanged()
    {
        var own = new InvalidOperationException("own");
        var letter = Letters.Postal.Saying(new OwnBlock(_ => throw own));
        Assert.Same(
            own, Assert.Throws<InvalidOperationException>(() => LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB)));
    }

    [Theory]
    [InlineData("USA")]
    [InlineData("Oman")]
    [InlineData("Österreich")]
    public void Given_the_name_of_a_country_when_checked_then_it_is_right(string country)
    {
        var address = Letters.Address with { Postcode = "", Country = country };
        var letter = Letters.Postal with { Recipient = new PostalRecipient { Names = ["Frau"], Address = address } };
        Assert.Empty(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB));
    }

    [Fact]
    public void Given_decomposed_and_rare_latin_letters_when_checked_then_they_are_right() =>
        Assert.Empty(LetterCheck.Check(
            Letters.Postal.SayingText("A\u0308pfel, Łukasz Żółć, Đặng, M\u0302, ẞ, €"), BuiltInTemplates.SideColumn));

    [Theory]
    [InlineData("poststelle@muster.example")]
    [InlineData("müller@muster.example")]
    [InlineData("info@köln.example")]
    [InlineData("a.b+c@muster.example")]
    public void Given_a_mail_address_when_checked_then_umlauts_and_signs_are_right(string mail) =>
        Assert.Empty(LetterCheck.Check(
            Letters.Postal.From(office => office with { Mail = mail }), BuiltInTemplates.Din5008FormB));

    [Theory]
    [InlineData("www.muster.example")]
    [InlineData("https://www.muster.example/a?b=c#d")]
    [InlineData("http://muster.example")]
    [InlineData("köln.example")]
    public void Given_a_web_address_when_checked_then_it_may_have_a_scheme_or_none(string web) =>
        Assert.Empty(LetterCheck.Check(Letters.Postal.From(office => office with { Web = web }), BuiltInTemplates.Din5008FormB));

    [Fact]
    public void Given_a_franking_mark_when_checked_then_lines_of_the_letterhead_keep_their_whole_place()
    {
        var letter = Letters.Postal.From(office => office with
        {
            Letterhead = null, LetterheadLines = ["Landesamt für Wasserwirtschaftsangelegenheiten"],
        });
        Assert.Empty(LetterCheck.Check(
            letter with { Franking = Letters.Letterhead }, BuiltInTemplates.Federal.WithStampArea()));
    }

    [Fact]
    public void Given_bold_inside_bold_when_checked_then_32_layers_are_right() =>
        Assert.Empty(LetterCheck.Check(Letters.Postal.SayingText(Provocations.Bold(32)), BuiltInTemplates.Din5008FormB));

    [Fact]
    public void Given_an_own_block_that_becomes_thousands_when_checked_then_it_is_right() =>
        Assert.Empty(LetterCheck.Check(Letters.Postal.Saying(Provocations.Doubling(12)), BuiltInTemplates.Din5008FormB));

    [Fact]
    public void Given_post_abroad_when_checked_then_any_postcode_is_right()
    {
        var address = Letters.Address with { Postcode = "", Country = "Irland" };
        var letter = Letters.Postal with { Recipient = new PostalRecipient { Names = ["Frau"], Address = address } };
        Assert.Empty(LetterCheck.Check(letter, BuiltInTemplates.Din5008FormB));
    }
}
