using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Linting;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Checking;
using CsCheck;

namespace Amtsbrief.Tests.Linting;

public sealed class LetterLintTests
{
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    public static TheoryData<string> Names => [.. LintExamples.All.Keys];

    public static TheoryData<string> Codes => [.. LetterLint.Codes.Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_letter_with_a_fault_when_linted_then_its_rule_alone_finds_it(string name)
    {
        var example = LintExamples.All[name];
        Assert.Equal([example.Code], example.Check().Select(finding => finding.Code).Distinct());
        Assert.All(example.Check(), finding =>
        {
            Assert.NotEqual(Severity.Error, finding.Severity);
            Assert.True(ModelPath.Exists(example.Letter, example.Template, finding.Path), finding.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_letter_with_a_fault_when_corrected_then_what_is_safe_is_mended_and_nothing_else_changes(string name)
    {
        var example = LintExamples.All[name];
        var corrected = LetterLint.Correct(example.Letter, example.Template);
        Assert.Equal(example.Corrected ?? example.Letter, corrected);
        Assert.Equal(
            example.Corrected is not null, example.Check().Any(finding => finding.Passage is { Correction: not null }));
        if (example.Corrected is not null)
        {
            Assert.Empty(LetterLint.Check(corrected, example.Template));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_fault_when_its_rule_is_switched_off_then_nothing_is_found_or_corrected(string name)
    {
        var example = LintExamples.All[name];
        var without = new LintOptions { Without = [example.Code] };
        Assert.Empty(LetterLint.Check(example.Letter, example.Template, without));
        Assert.Equal(example.Letter, LetterLint.Correct(example.Letter, example.Template, without));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_fault_when_worded_in_both_languages_then_all_but_the_words_is_the_same(string name)
    {
        var example = LintExamples.All[name];
        var (english, german) = (example.Check(), example.Check(FindingLanguage.German));
        Assert.All(english.Zip(german), pair =>
        {
            Assert.Equal(pair.First with { Message = "", Advice = "" }, pair.Second with { Message = "", Advice = "" });
            Assert.NotEqual(pair.First.Message, pair.Second.Message);
            Assert.All(
                [pair.First.Message, pair.First.Advice, pair.Second.Message, pair.Second.Advice],
                text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        });
        Assert.Equal(english.Count, german.Count);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Given_a_rule_when_looked_for_then_some_letter_provokes_it(string code) =>
        Assert.Contains(LintExamples.All.Values, example => example.Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Given_a_rule_when_looked_for_in_the_table_of_the_norm_then_it_stands_there(string code) => Assert.Contains(
        code, Repository.Read("src", "Amtsbrief", "README.md"), StringComparison.Ordinal);

    [Fact]
    public void Given_a_passage_when_looked_up_then_it_stands_at_its_place_in_the_text()
    {
        var finding = Assert.Single(LetterLint.Check(Letters.Postal.SayingText("am Montag um 14.00 Uhr"), _formB));
        Assert.Equal(new Passage(15, ".", ":"), finding.Passage);
        Assert.Equal("body[0].text", finding.Path);
    }

    [Fact]
    public void Given_a_block_of_ones_own_when_linted_then_what_it_makes_is_told_at_its_place_and_stays()
    {
        var made = new OwnBlock(_ => [new ListBlock { Items = ["um 14.00 Uhr"] }, new PartialSubject("Zeit", "um 8 Uhr")]);
        var letter = Letters.Postal.Saying(made);
        var findings = LetterLint.Check(letter, _formB);

        Assert.Equal([FindingCodes.TimeSeparator, FindingCodes.PartialSubjectEnd], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal(("body[0]", null), (finding.Path, finding.Passage!.Correction)));
        Assert.Equal(letter, LetterLint.Correct(letter, _formB));
    }

    [Fact]
    public void Given_valid_letters_when_linted_then_nothing_is_found() => Assert.All(
        BuiltInTemplates.All,
        template =>
        {
            Assert.Empty(LetterLint.Check(Letters.PressInvitation, template));
            Assert.Empty(LetterLint.Check(Letters.Postal, template));
        });

    [Theory]
    [InlineData("en")]
    [InlineData("fr-FR")]
    public void Given_a_letter_in_another_language_when_linted_then_nothing_is_found(string language)
    {
        var letter = Letters.Postal.SayingText("at 14.00 Uhr \"now\"") with { Language = language };
        Assert.Empty(LetterLint.Check(letter, _formB));
        Assert.Same(letter, LetterLint.Correct(letter, _formB));
    }

    [Fact]
    public void Given_a_letter_with_nulls_when_linted_then_nothing_is_found()
    {
        var letter = Letters.Postal with { Subject = [null!] };
        Assert.Empty(LetterLint.Check(letter, _formB));
        Assert.Same(letter, LetterLint.Correct(letter, _formB));
    }

    [Fact]
    public void Given_no_letter_or_no_template_when_linted_then_the_argument_is_named()
    {
        Assert.Throws<ArgumentNullException>("letter", () => LetterLint.Check(null!, _formB));
        Assert.Throws<ArgumentNullException>("template", () => LetterLint.Check(Letters.Postal, null!));
        Assert.Throws<ArgumentNullException>("letter", () => LetterLint.Correct(null!, _formB));
        Assert.Throws<ArgumentNullException>("template", () => LetterLint.Correct(Letters.Postal, null!));
    }

    [Fact]
    public void Given_a_fault_across_parts_of_a_text_when_linted_then_the_advice_says_what_to_write_though_none_can_be_put_there()
    {
        var letter = Letters.Postal.Saying(new Paragraph(["Es fehlen 5", new Strong("%"), "."]));
        var finding = Assert.Single(LetterLint.Check(letter, _formB), finding => finding.Code == FindingCodes.UnitSpace);
        Assert.Null(finding.Passage!.Correction);
        Assert.Contains("5\u00A0%", finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_any_letter_when_linted_and_corrected_then_nothing_is_thrown_and_correcting_again_changes_nothing() =>
        Gen.OneOf<Letter>(RandomLetters.All, RandomFaults.All).Sample(letter =>
        {
            var findings = LetterLint.Check(letter, _formB);
            Assert.All(findings, finding => Assert.True(ModelPath.Exists(letter, _formB, finding.Path), finding.ToString()));
            var corrected = LetterLint.Correct(letter, _formB);
            Assert.Equal(corrected, LetterLint.Correct(corrected, _formB));
            Assert.DoesNotContain(
                LetterLint.Check(corrected, _formB), finding => finding.Passage is { Correction: not null });
            Assert.Equal(findings.Any(finding => finding.Passage is { Correction: not null }), corrected != letter);
        },
        iter: 500);
}
